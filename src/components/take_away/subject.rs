//! What a chart that is taken along is of.

use malbild_plan::Language;
use malbild_plan::chart::{BarChart, Chart, economy_charts};
use malbild_plan::export::{chart_json, figure_json};
use malbild_plan::model::{Citation, DataSource, Figure, Indicator};
use malbild_plan::say;
use malbild_plan::table::ValueTable;

use crate::browser::address;
use crate::components::about::Section;
use crate::components::chosen_series;
use crate::context::Context;
use crate::route::{Route, View};
use crate::text::take_away as t;

/// What a chart that is taken along is of.
#[derive(Clone, Copy, Debug)]
pub enum Subject {
    /// An indicator, on its own page.
    Indicator(&'static Indicator),
    /// A figure of the plan's text, on the page about the plan.
    Figure(&'static Figure),
    /// One of the charts of the economy, by its place among them.
    Economy(usize),
}

/// A chart as it stands on its page.
pub enum Picture {
    /// With an axis of time.
    Lines(Box<Chart>),
    /// Of lying bars.
    Bars(BarChart),
}

impl Picture {
    /// What it shows.
    pub fn title(&self, subject: Subject, cx: &Context) -> String {
        match (self, subject) {
            (Self::Bars(chart), _) => chart.title.clone(),
            (_, Subject::Indicator(indicator)) => cx.string(&indicator.name).to_owned(),
            (_, Subject::Figure(figure)) => cx.string(&figure.caption).to_owned(),
            (_, Subject::Economy(_)) => String::new(),
        }
    }

    /// What it shows in words.
    pub fn summary(&self, language: Language) -> String {
        match self {
            Self::Lines(chart) => chart.summary(language),
            Self::Bars(chart) => chart.summary.clone(),
        }
    }
}

fn lines(chart: Chart) -> Picture {
    Picture::Lines(Box::new(chart))
}

impl Subject {
    /// What names of files call it.
    pub fn id(self) -> String {
        match self {
            Self::Indicator(indicator) => indicator.id.clone(),
            Self::Figure(figure) => figure.id.clone(),
            Self::Economy(at) => [Section::Economy.id(), "-", &(at + 1).to_string()].concat(),
        }
    }

    /// The unit in full, where there is one and the chart itself does not always say it.
    pub fn unit(self, cx: &Context) -> Option<String> {
        let unit = match self {
            Self::Indicator(indicator) => indicator.unit.as_ref(),
            Self::Figure(figure) => figure.unit.as_ref(),
            Self::Economy(_) => None,
        };
        unit.map(|unit| say::capital(cx.string(unit.name.as_ref().unwrap_or(&unit.label))))
    }

    /// The numbers as they stand under the chart. Those of the economy are among the tables of the plan.
    pub fn table(self, cx: &Context) -> Option<ValueTable> {
        match self {
            Self::Indicator(indicator) => ValueTable::of_reading(cx.readings.indicator(indicator)?, cx.language),
            Self::Figure(figure) => ValueTable::of_figure(cx.plan, figure, cx.language),
            Self::Economy(_) => None,
        }
    }

    /// The numbers as JSON.
    pub fn json(self, cx: &Context) -> Option<String> {
        let (table, plan, address) = (self.table(cx)?, cx.plan.plan(), self.address(cx));
        match self {
            Self::Indicator(indicator) => Some(chart_json(&table, plan, indicator, &address, cx.language)),
            Self::Figure(figure) => Some(figure_json(&table, plan, figure, &address, cx.language)),
            Self::Economy(_) => None,
        }
    }

    /// The chart as it stands on its page, where there is one.
    pub fn picture(self, cx: &Context) -> Option<Picture> {
        match self {
            Self::Indicator(indicator) if !indicator.kind.is_numeric() && indicator.latest_outcome().is_some() => None,
            Self::Indicator(indicator) => {
                Chart::of(cx.readings.indicator(indicator)?, &chosen_series(cx), cx.language).map(lines)
            }
            Self::Figure(figure) => Chart::of_figure(cx.plan, figure, cx.language).map(lines),
            Self::Economy(at) => economy_charts(cx.plan.plan(), cx.language).into_iter().nth(at).map(Picture::Bars),
        }
    }

    /// The address of the place where it stands, with the series that are chosen.
    pub fn address(self, cx: &Context) -> String {
        let about = |section: Section| cx.route.with_view(View::About).with_section(Some(section.id()));
        let route = match self {
            Self::Indicator(_) => cx.route.with_section(None),
            Self::Figure(_) => about(Section::Figures),
            Self::Economy(_) => about(Section::Economy),
        };
        address::whole(&Route { review: false, ..route })
    }

    /// Where the values come from, in words; none where the plan does not say.
    pub fn sources(self, cx: &Context) -> Option<String> {
        let mut names: Vec<String> = Vec::new();
        match self {
            Self::Indicator(indicator) => {
                let of_series = indicator.series.iter().filter_map(|series| series.data_source.as_ref());
                names.extend(indicator.data_sources.iter().chain(of_series).map(|source| source_name(source, cx)));
            }
            Self::Figure(figure) => {
                let of_series = figure.series.iter().filter_map(|series| series.data_source.as_ref());
                names.extend(of_series.map(|source| source_name(source, cx)));
                names.extend(figure.source.as_ref().map(|source| place(source, cx)));
            }
            Self::Economy(_) => {
                names.extend(cx.plan.plan().economy.iter().filter_map(|line| Some(place(line.source.as_ref()?, cx))));
            }
        }
        let mut told: Vec<String> = Vec::new();
        for name in names {
            if !told.contains(&name) {
                told.push(name);
            }
        }
        let before = if told.len() == 1 { t::source(cx.language) } else { t::sources(cx.language) };
        (!told.is_empty()).then(|| [before, " ", &told.join("; "), "."].concat())
    }
}

/// A place in one of the plan's documents.
fn place(source: &'static Citation, cx: &Context) -> String {
    let document = cx.plan.document(&source.document);
    let document = document.map_or(source.document.as_str(), |document| cx.string(&document.title));
    match &source.section {
        Some(section) => [document, ", ", section].concat(),
        None => document.to_owned(),
    }
}

fn source_name(source: &'static DataSource, cx: &Context) -> String {
    let mut name = cx.string(&source.name).to_owned();
    if !source.kolada.is_empty() {
        name = [&name, ", Kolada ", source.kolada.join(", ").as_str()].concat();
    }
    if source.own_processing {
        name = [&name, " (", t::own_processing(cx.language), ")"].concat();
    }
    name
}
