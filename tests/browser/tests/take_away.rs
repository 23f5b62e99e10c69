//! What a reader takes along: files, links, citations, the QR code.

use malbild_browser_tests::{Fault, Page, Site};
use malbild_plan::chart::economy_charts;
use malbild_plan::export::{Cited, Form, Table, bibtex, chart_csv, citation, sha256};
use malbild_plan::reading::Reading;
use malbild_plan::table::ValueTable;
use malbild_plan::{Indexed, Language};
use serde_json::{Value, json};

use crate::Test;

pub const TESTS: &[Test] = &[
    ("the_numbers_of_a_chart_are_those_of_the_plan", tables),
    ("a_picture_as_vectors_says_what_it_shows_and_where_it_is_from", vectors),
    ("a_picture_as_pixels_has_two_for_one", pixels),
    ("charts_of_figures_and_of_the_economy_are_handed_out", other_charts),
    ("what_is_withheld_is_in_no_file", withheld),
    ("all_of_a_plan_as_tables_and_as_an_archive", plan_files),
    ("the_link_is_copied_and_citations_are", clipboard),
    ("without_a_clipboard_the_text_is_selected", no_clipboard),
    ("the_system_shares_where_it_can", shared),
    ("the_qr_code_reads_as_the_address", qr),
    ("a_file_that_does_not_come_is_told_of", failures),
    ("another_edition_gets_no_fingerprint", changed),
    ("everything_open_is_accessible", accessible),
];

const TAKE: &str = "Ladda ner, dela och citera";
const SHARE: &str = "Dela sidan";
const PLAN: &str = "Ladda ner tabeller och arkiv";

/// A plan, one of its indicators that has many outcomes, and the address of that.
const EXEMPELBY: &str = "exempelby-2024";
const INDICATOR: &str = "inflytande-hemtjanst";
const PAGE: &str = "?plan=exempelby-2024&indikator=inflytande-hemtjanst";

/// Keeps what is downloaded, and what is put on the clipboard.
const CATCH: &str = "
    window.caught = [];
    const made = new Map();
    const create = URL.createObjectURL;
    URL.createObjectURL = (blob) => { const url = create(blob); made.set(url, blob); return url; };
    addEventListener('click', (event) => {
        const link = event.target.closest?.('a[download]');
        if (link && made.has(link.href)) {
            event.preventDefault();
            caught.push([link.download, made.get(link.href)]);
        }
    }, true);
    Object.defineProperty(navigator, 'clipboard', {
        value: { writeText: (text) => { window.copied = text; return Promise.resolve(); } }, configurable: true });
";

struct Caught {
    name: String,
    media_type: String,
    bytes: Vec<u8>,
}

impl Caught {
    fn text(&self) -> &str {
        std::str::from_utf8(&self.bytes).expect("UTF-8")
    }
}

/// A page that keeps what is downloaded.
fn page(site: &Site, rest: &str) -> Page {
    let mut page = Page::new();
    page.before_each_page(CATCH);
    page.open(&site.url(rest));
    page
}

fn open(page: &Page, disclosure: &str) {
    page.role("DisclosureTriangle", disclosure).click();
}

/// Presses a button, and takes the file that comes.
fn take(page: &Page, button: &str) -> Caught {
    page.role("button", button).click();
    page.until("a download", || page.script("return caught.length", &[]) == 1);
    let script = "const done = arguments[0]; const [name, blob] = caught.pop();
        blob.arrayBuffer().then((b) => done([name, blob.type, [...new Uint8Array(b)]]));";
    let caught = page.script_later(script, &[]);
    let byte = |byte: &Value| u8::try_from(byte.as_u64().expect("a byte")).expect("a byte");
    Caught {
        name: caught[0].as_str().expect("a name").to_owned(),
        media_type: caught[1].as_str().expect("a type").to_owned(),
        bytes: caught[2].as_array().expect("bytes").iter().map(byte).collect(),
    }
}

/// The errors in the console: what a policy forbids, and what breaks.
fn severe(page: &Page) -> Vec<String> {
    page.complaints().into_iter().filter(|line| line.starts_with("SEVERE")).collect()
}

fn read(id: &str) -> Indexed {
    Indexed::new(malbild_plan::open(&Site::file(&format!("plans/{id}.json"))).expect("a plan"))
}

fn table(plan: &Indexed, indicator: &str, language: Language) -> ValueTable {
    let indicator = plan.indicator(indicator).expect("an indicator");
    ValueTable::of_reading(&Reading::of(plan, indicator), language).expect("a table")
}

fn tables() {
    let site = Site::start();
    let page = page(&site, PAGE);
    open(&page, TAKE);
    let plan = read(EXEMPELBY);
    let wanted = table(&plan, INDICATOR, Language::Sv);
    let excel = take(&page, "Tabell för Excel, CSV");
    assert_eq!(excel.name, format!("{EXEMPELBY}-{INDICATOR}.csv"));
    assert_eq!(excel.media_type, "text/csv;charset=utf-8");
    assert!(excel.text().starts_with('\u{feff}'));
    assert_eq!(excel.text(), chart_csv(&wanted, Form::Swedish, Language::Sv));
    page.shows(&format!("Filen laddas ner: {}", excel.name));
    let for_programs = take(&page, "Tabell för program, CSV");
    assert_eq!(for_programs.name, format!("{EXEMPELBY}-{INDICATOR}-rfc4180.csv"));
    assert_eq!(for_programs.text(), chart_csv(&wanted, Form::Plain, Language::Sv));

    let data = take(&page, "Data, JSON");
    assert_eq!(data.name, format!("{EXEMPELBY}-{INDICATOR}.json"));
    let data: Value = serde_json::from_str(data.text()).expect("JSON");
    assert_eq!(data["address"], site.url(PAGE));
    // Every number that the plan's own file has for the indicator, straight from that file.
    let file = Site::plan(EXEMPELBY);
    let indicator = file["indicators"].as_array().expect("indicators").iter().find(|i| i["id"] == INDICATOR);
    let series = indicator.expect("the indicator")["series"].as_array().expect("series").clone();
    let mut numbers = 0;
    for value in series.iter().flat_map(|series| series["values"].as_array().expect("values")) {
        let Some(number) = value["value"].as_f64() else { continue };
        let rows = data["rows"].as_array().expect("rows");
        let row = rows.iter().find(|row| row["period"] == value["period"]).expect("the period");
        let cells = row["cells"].as_array().expect("cells");
        assert!(cells.iter().any(|cell| cell["number"].as_f64() == Some(number)), "{number} is not in {row}");
        numbers += 1;
    }
    assert!(numbers > 0, "an indicator with outcomes");
}

fn vectors() {
    let site = Site::start();
    for (code, language, button, disclosure, words) in [
        ("sv", "", "Bild, SVG", TAKE, ["Källa", "Utgåva: Delår 2 2024", "Påhittad plan"]),
        (
            "en",
            "&sprak=en",
            "Picture, SVG",
            "Download, share and cite",
            ["Source", "Edition: Interim report 2, 2024", "A made-up plan"],
        ),
    ] {
        let page = page(&site, &format!("{PAGE}{language}"));
        open(&page, disclosure);
        let svg = take(&page, button);
        assert_eq!(
            (svg.name.as_str(), svg.media_type.as_str()),
            ("exempelby-2024-inflytande-hemtjanst.svg", "image/svg+xml")
        );
        let script = "const page = new DOMParser().parseFromString(arguments[0], 'image/svg+xml');
            const all = (name) => [...page.getElementsByTagName(name)].map((e) => e.textContent);
            return { root: page.documentElement.localName, broken: all('parsererror').length, title: all('title')[0],
                about: all('desc')[0], texts: all('text') };";
        let parsed = page.script(script, &[svg.text().into()]);
        assert_eq!((&parsed["root"], &parsed["broken"]), (&json!("svg"), &json!(0)));
        let plan = read(EXEMPELBY);
        let indicator = plan.indicator(INDICATOR).expect("the indicator");
        assert_eq!(parsed["title"], indicator.name.get(code));
        assert!(!parsed["about"].as_str().expect("a description").is_empty());
        let texts: Vec<&str> = parsed["texts"].as_array().expect("texts").iter().filter_map(Value::as_str).collect();
        let together = texts.join(" ");
        let joined = texts.concat();
        let unit = indicator.unit.as_ref().expect("a unit");
        let unit = unit.name.as_ref().unwrap_or(&unit.label).get(code);
        for wanted in words.into_iter().chain([indicator.name.get(code), plan.plan().title.get(code)]) {
            assert!(together.contains(wanted), "“{wanted}” is not in {texts:?}");
        }
        assert!(together.to_lowercase().contains(&unit.to_lowercase()), "“{unit}” is not in {texts:?}");
        let address = site.url(&format!("{PAGE}{language}"));
        assert!(joined.contains(&address), "{address} is not in {texts:?}");
        // Nothing reaches over the edge.
        let script = "document.body.insertAdjacentHTML('beforeend', arguments[0]);
            const svg = document.body.lastElementChild, room = svg.getBoundingClientRect();
            return [...svg.querySelectorAll('text')].filter((text) => {
                const box = text.getBoundingClientRect();
                return box.left < room.left - 1 || box.right > room.right + 1 || box.bottom > room.bottom;
            }).map((text) => text.textContent)";
        assert_eq!(page.script(script, &[svg.text().into()]), json!([]));
    }
}

/// Charts of the page about the plan, told apart by their titles.
fn other_charts() {
    let site = Site::start();
    let page = page(&site, "?plan=exempelby-2024&vy=om");
    let plan = read(EXEMPELBY);
    let figure = plan.plan().figures.iter().find(|figure| !figure.series.is_empty()).expect("a figure with numbers");
    let caption = figure.caption.get("sv");
    let disclosure = format!("Ladda ner diagrammet : {caption}");
    open(&page, &disclosure);
    let wanted = ValueTable::of_figure(&plan, figure, Language::Sv).expect("a table");
    let excel = take(&page, "Tabell för Excel, CSV");
    assert_eq!(excel.name, format!("exempelby-2024-{}.csv", figure.id));
    assert_eq!(excel.text(), chart_csv(&wanted, Form::Swedish, Language::Sv));
    let data: Value = serde_json::from_str(take(&page, "Data, JSON").text()).expect("JSON");
    let address = site.url("?plan=exempelby-2024&vy=om&del=siffror");
    assert_eq!((&data["figure"], &data["name"]), (&json!(figure.id), &json!(caption)));
    assert_eq!(data["address"], address.as_str());
    let (first, value) = (&figure.series[0], &figure.series[0].values[0]);
    let row = data["rows"].as_array().expect("rows").iter().find(|row| row["period"] == value.period.to_string());
    assert_eq!(row.expect("the period")["cells"][0]["number"].as_f64(), value.value, "{}", first.id);
    let svg = take(&page, "Bild, SVG");
    for wanted in [&format!("<title>{caption}</title>"), "Utgåva: Delår 2 2024", "del=siffror"] {
        assert!(svg.text().contains(wanted), "{wanted} is not in {}", svg.text());
    }
    open(&page, &disclosure);

    let charts = economy_charts(plan.plan(), Language::Sv);
    for (at, chart) in charts.iter().enumerate() {
        let disclosure = format!("Ladda ner diagrammet : {}", chart.title);
        open(&page, &disclosure);
        assert!(!page.has("button", "Tabell för Excel, CSV"), "that is among the tables of the plan");
        let svg = take(&page, "Bild, SVG");
        assert_eq!(svg.name, format!("exempelby-2024-ekonomi-{}.svg", at + 1));
        let labels = chart.groups.iter().flat_map(|group| group.bars.iter().map(|bar| bar.label.as_str()));
        for wanted in labels.chain([chart.title.as_str(), "del=ekonomi", "Utgåva: Delår 2 2024"]) {
            assert!(svg.text().contains(wanted), "{wanted} is not in {}", svg.text());
        }
        assert!(take(&page, "Bild, PNG").bytes.starts_with(b"\x89PNG"));
        open(&page, &disclosure);
    }
    assert!(!charts.is_empty(), "a plan with an economy to draw");
}

fn pixels() {
    let site = Site::start();
    let page = page(&site, PAGE);
    // The screen's own colours and density play no part.
    page.media(&[("prefers-color-scheme", "dark")]);
    open(&page, TAKE);
    let png = take(&page, "Bild, PNG");
    assert_eq!((png.name.as_str(), png.media_type.as_str()), ("exempelby-2024-inflytande-hemtjanst.png", "image/png"));
    assert_eq!(png.bytes.get(..8), Some(b"\x89PNG\r\n\x1a\n".as_slice()));
    let number = |at: usize| u32::from_be_bytes(png.bytes[at..at + 4].try_into().expect("four bytes"));
    let svg = take(&page, "Bild, SVG");
    let length = |name: &str| {
        let rest = svg.text().split_once(&format!(" {name}=\"")).expect("a size").1;
        rest.split('"').next().expect("a number").parse::<f64>().expect("a number")
    };
    assert!((length("width") * 2.0 - f64::from(number(16))).abs() < 1.0);
    assert!((length("height") * 2.0 - f64::from(number(20))).abs() < 1.0);
    // White at the corner, and something drawn.
    let script = "const [bytes, done] = arguments;
        createImageBitmap(new Blob([new Uint8Array(bytes)], { type: 'image/png' })).then((image) => {
            const context = new OffscreenCanvas(image.width, image.height).getContext('2d');
            context.drawImage(image, 0, 0);
            const data = context.getImageData(0, 0, image.width, image.height).data;
            const colours = new Set();
            for (let at = 0; at < data.length; at += 4) colours.add(data.slice(at, at + 3).join());
            done([data.slice(0, 4).join(), colours.size]);
        });";
    let seen = page.script_later(script, &[json!(png.bytes)]);
    assert_eq!(seen[0], "255,255,255,255");
    assert!(seen[1].as_u64() > Some(20), "{seen}");
}

/// A number that a file wrongly tells of a value that is withheld reaches no file.
fn withheld() {
    let mut plan = Site::plan(EXEMPELBY);
    let indicators = plan["indicators"].as_array_mut().expect("indicators");
    let indicator = indicators.iter_mut().find(|i| i["id"] == INDICATOR).expect("the indicator");
    // The latest, which stands in the chart with its number, and makes the axis end.
    let values = indicator["series"][0]["values"].as_array_mut().expect("values");
    let value = values.last_mut().expect("a value");
    value["value"] = json!(39.8765);
    let open_plan = plan.to_string();
    let withheld_plan = {
        let indicators = plan["indicators"].as_array_mut().expect("indicators");
        let indicator = indicators.iter_mut().find(|i| i["id"] == INDICATOR).expect("the indicator");
        let values = indicator["series"][0]["values"].as_array_mut().expect("values");
        values.last_mut().expect("a value")["flags"] = json!(["suppressed"]);
        plan.to_string()
    };
    let tells = |file: &Caught| {
        let holds = |number: &str| file.bytes.windows(number.len()).any(|part| part == number.as_bytes());
        holds("39.8765") || holds("39,8765")
    };
    // With the flag in none, and without it in those with exact numbers: the test would see it.
    for (plan, is_told) in [(open_plan, true), (withheld_plan, false)] {
        let fault = Fault::on("plans/exempelby-2024.json").body(plan).content_type("application/json");
        let site = Site::with([fault]);
        let page = page(&site, PAGE);
        open(&page, TAKE);
        for button in ["Tabell för Excel, CSV", "Tabell för program, CSV", "Data, JSON"] {
            let file = take(&page, button);
            assert_eq!(tells(&file), is_told, "{}", file.name);
        }
        let svg = take(&page, "Bild, SVG");
        let axis_ends_lower = svg.text().contains(">40<");
        assert_eq!(axis_ends_lower, is_told, "an axis down to 40 only where the value is shown");
        page.open(&site.url("?plan=exempelby-2024&vy=om"));
        open(&page, PLAN);
        for button in ["Ladda ner allt, ZIP", "CSV för Excel, varden", "CSV för program, varden"] {
            let file = take(&page, button);
            assert_eq!(tells(&file), is_told, "{}", file.name);
        }
    }
}

fn plan_files() {
    let site = Site::start();
    let page = page(&site, "?plan=bjurholm-2024&vy=om");
    open(&page, PLAN);
    let plan = read("bjurholm-2024");
    for table in Table::ALL {
        let name = table.file(Language::Sv);
        let excel = take(&page, &format!("CSV för Excel, {name}"));
        assert_eq!(excel.name, format!("bjurholm-2024-{name}.csv"));
        assert_eq!(excel.text(), table.csv(&plan, Form::Swedish, Language::Sv));
        let for_programs = take(&page, &format!("CSV för program, {name}"));
        assert_eq!(for_programs.name, format!("bjurholm-2024-{name}-rfc4180.csv"));
        assert_eq!(for_programs.text(), table.csv(&plan, Form::Plain, Language::Sv));
    }
    let archive = take(&page, "Ladda ner allt, ZIP");
    assert_eq!((archive.name.as_str(), archive.media_type.as_str()), ("bjurholm-2024.zip", "application/zip"));
    assert_eq!(archive.bytes.get(..4), Some(b"PK\x03\x04".as_slice()));
    let files = unpacked(&archive.bytes);
    let file = |name: &str| &files.iter().find(|(of, _)| of == name).unwrap_or_else(|| panic!("no {name}")).1;
    assert_eq!(*file("plan.json"), Site::file("plans/bjurholm-2024.json"));
    assert_eq!(file("excel/varden.csv"), Table::Values.csv(&plan, Form::Swedish, Language::Sv).as_bytes());
    assert_eq!(file("csv/mal.csv"), Table::Goals.csv(&plan, Form::Plain, Language::Sv).as_bytes());
    for name in ["LICENSE.txt", "definitions.txt"] {
        assert!(!file(name).is_empty());
    }
    let fingerprint = sha256(&Site::file("plans/bjurholm-2024.json"));
    let readme = String::from_utf8(file("README.txt").clone()).expect("UTF-8");
    assert!(readme.contains(&fingerprint) && readme.contains(&site.url("?plan=bjurholm-2024")), "{readme}");
    let sums = String::from_utf8(file("SHA256SUMS").clone()).expect("UTF-8");
    assert!(sums.contains(&format!("{fingerprint}  plan.json")), "{sums}");
}

/// The files of an archive that stores them as they are, read from one local header to the next.
fn unpacked(archive: &[u8]) -> Vec<(String, Vec<u8>)> {
    let mut files = Vec::new();
    let mut rest = archive;
    while rest.starts_with(b"PK\x03\x04") {
        let number = |at: usize, bytes: usize| {
            rest[at..at + bytes].iter().rev().fold(0_usize, |sum, byte| sum * 256 + usize::from(*byte))
        };
        assert_eq!(number(8, 2), 0, "stored");
        let (size, name, extra) = (number(18, 4), number(26, 2), number(28, 2));
        let begin = 30 + name + extra;
        let named = String::from_utf8(rest[30..30 + name].to_vec()).expect("UTF-8");
        files.push((named, rest[begin..begin + size].to_vec()));
        rest = &rest[begin + size..];
    }
    files
}

fn clipboard() {
    let site = Site::start();
    let address = site.url("?plan=gotene-2019&mal=GOT-N3");
    // The publisher's review is none of others' business.
    let page = page(&site, "?plan=gotene-2019&mal=GOT-N3&granska=1");
    open(&page, SHARE);
    page.role("button", "Kopiera länken").click();
    page.shows("Länken är kopierad.");
    assert_eq!(page.script("return copied", &[]), address);
    let plan = read("gotene-2019");
    let fingerprint = sha256(&Site::file("plans/gotene-2019.json"));
    page.role("button", "Kopiera källhänvisningen").click();
    page.shows("Texten är kopierad.");
    let goal = Cited::Goal(plan.goal("GOT-N3").expect("the goal"));
    assert_eq!(page.script("return copied", &[]), citation(plan.plan(), goal, &address, Language::Sv));
    page.role("button", "Kopiera BibTeX").click();
    let wanted = bibtex(plan.plan(), goal, &address, &fingerprint, Language::Sv);
    page.until("the citation for BibTeX", || page.script("return copied", &[]) == wanted.as_str());
    // Which file it was stands by itself, for the few who ask.
    page.shows(&format!("För forskare: planfilens kontrollsumma (SHA-256) {fingerprint}"));
    assert!(!page.script("return document.querySelector('textarea').value", &[]).to_string().contains(&fingerprint));
    // What is pasted in a fresh page leads to the same view.
    page.open(&address);
    page.view("Brukarna känner trygghet med socialnämndens insatser");
    // An indicator is cited by its name, with the source of its figures.
    page.open(&site.url("?plan=exempelby-2024&indikator=personalkontinuitet"));
    open(&page, SHARE);
    page.role("button", "Kopiera källhänvisningen").click();
    let start = "Exempelby kommun, socialnämnden (2024). Personalkontinuitet i hemtjänsten. I: Verksamhetsplan 2023–2026, Delår 2 \
                 2024. Påhittad plan. Källa till siffrorna: Planeringssystemet för hemtjänsten, hämtat ";
    page.until("the citation", || {
        page.script("return window.copied ?? ''", &[]).as_str().is_some_and(|s| s.starts_with(start))
    });
}

fn no_clipboard() {
    let site = Site::start();
    for script in [
        "Object.defineProperty(navigator, 'clipboard', { value: undefined })",
        "Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.reject(new Error('no')) } })",
    ] {
        let mut page = Page::new();
        page.before_each_page(script);
        page.open(&site.url("?plan=gotene-2019"));
        open(&page, SHARE);
        page.role("button", "Kopiera länken").click();
        page.shows("Texten är markerad");
        let selected = "const field = document.activeElement;
            return field.value.slice(field.selectionStart, field.selectionEnd)";
        assert_eq!(page.script(selected, &[]), site.url("?plan=gotene-2019"));
        page.role("button", "Kopiera BibTeX").click();
        page.until("the citation selected", || {
            page.script(selected, &[]).as_str().is_some_and(|text| text.starts_with("@misc{gotene-2019"))
        });
        assert_eq!(severe(&page), Vec::<String>::new());
    }
}

fn shared() {
    let site = Site::start();
    let mut page = Page::new();
    page.before_each_page("Object.defineProperty(navigator, 'share', { value: undefined, configurable: true })");
    page.open(&site.url("?plan=gotene-2019"));
    open(&page, SHARE);
    page.role("button", "Kopiera länken");
    assert!(!page.has("button", "Dela …"), "only where the system can");

    page.before_each_page(
        "Object.defineProperty(navigator, 'share', { value: (data) => {
            window.told = data;
            const name = { later: 'AbortError', never: 'NotAllowedError' }[window.mood];
            return name ? Promise.reject(new DOMException('no', name)) : Promise.resolve(); } })",
    );
    page.open(&site.url("?plan=gotene-2019"));
    open(&page, SHARE);
    page.role("button", "Dela …").click();
    page.until("it to be shared", || page.script("return !!window.told", &[]) == true);
    assert_eq!(page.script("return told.url", &[]), site.url("?plan=gotene-2019"));
    assert_eq!(page.script("return told.title", &[]), page.title());
    let not_shared = "Det gick inte att dela härifrån";
    page.script("window.mood = 'later'; window.told = null", &[]);
    page.role("button", "Dela …").click();
    page.until("it to be asked for", || page.script("return !!window.told", &[]) == true);
    assert!(!page.text().contains(not_shared), "to think better of it is no failure");
    page.script("window.mood = 'never'", &[]);
    page.role("button", "Dela …").click();
    page.shows(not_shared);
}

fn qr() {
    let site = Site::start();
    for rest in ["?plan=gotene-2019", "?plan=gotene-2019&vy=om&del=beslut&sprak=en", ""] {
        let page = page(&site, rest);
        // Dark on light there too.
        page.media(&[("prefers-color-scheme", "dark")]);
        let english = rest.contains("sprak=en");
        open(&page, if english { "Share the page" } else { SHARE });
        open(&page, if english { "QR code to show on a screen" } else { "QR-kod att visa på skärm" });
        let name = page.role("textbox", if english { "The page's address" } else { "Sidans adress" });
        let address = name.script("return arguments[0].value", Value::Null);
        let wanted = site.url(rest);
        assert_eq!(address, wanted);
        let before = if english { "QR code of the address" } else { "QR-kod med adressen" };
        let svg = page.role_where("image", "with the QR code", |name| *name == format!("{before} {wanted}"));
        // As the screen shows it, at four pixels a square.
        let script = "const svg = arguments[0], size = svg.viewBox.baseVal.width * 4;
            const context = new OffscreenCanvas(size, size).getContext('2d');
            context.scale(4, 4);
            for (const part of svg.querySelectorAll('path')) {
                context.fillStyle = getComputedStyle(part).fill;
                context.fill(new Path2D(part.getAttribute('d')));
            }
            const data = context.getImageData(0, 0, size, size).data;
            return [size, [...data].filter((_, at) => at % 4 === 0)];";
        let drawn = svg.script(script, Value::Null);
        let pixels = usize::try_from(drawn[0].as_u64().expect("a size")).expect("a size");
        let grey: Vec<u8> = drawn[1]
            .as_array()
            .expect("pixels")
            .iter()
            .map(|grey| u8::try_from(grey.as_u64().expect("grey")).expect("grey"))
            .collect();
        let mut image = rqrr::PreparedImage::prepare_from_greyscale(pixels, pixels, |x, y| grey[y * pixels + x]);
        let codes = image.detect_grids();
        assert_eq!(codes.len(), 1);
        assert_eq!(codes[0].decode().expect("a code that can be read").1, wanted);
    }
}

fn failures() {
    let site = Site::start();
    let page = page(&site, "?plan=gotene-2019&vy=om");
    page.role("DisclosureTriangle", PLAN);
    site.misbehave([Fault::on("plans/gotene-2019.json").status(404)]);
    open(&page, PLAN);
    page.role("button", "Ladda ner allt, ZIP").click();
    page.shows("Planens fil kunde inte hämtas.");
    open(&page, SHARE);
    page.role_where("alert", "that there is no citation", |_| true);
    page.role("button", "Kopiera länken").click();
    page.shows("Länken är kopierad.");
}

fn changed() {
    let site = Site::start();
    let page = page(&site, "?plan=gotene-2019");
    page.role("DisclosureTriangle", SHARE);
    let mut plan = Site::plan("gotene-2019");
    plan["edition"] = json!("Ändrad");
    site.misbehave([Fault::on("plans/gotene-2019.json").body(plan.to_string()).content_type("application/json")]);
    open(&page, SHARE);
    page.shows("Planens fil har ändrats sedan sidan öppnades.");
    assert!(!page.has("button", "Kopiera källhänvisningen"));
}

fn accessible() {
    let site = Site::start();
    for (width, colours) in [(320, "light"), (1280, "dark")] {
        for (rest, disclosures) in [
            (PAGE.to_owned(), vec![TAKE, SHARE]),
            ("?plan=gotene-2019&vy=om".to_owned(), vec![PLAN, SHARE]),
            (format!("{PAGE}&sprak=en"), vec!["Download, share and cite", "Share the page"]),
        ] {
            let page = page(&site, &rest);
            page.size(width, 800);
            page.media(&[("prefers-color-scheme", colours)]);
            for disclosure in &disclosures {
                open(&page, disclosure);
            }
            let copy = if rest.contains("sprak=en") { "Copy BibTeX" } else { "Kopiera BibTeX" };
            page.role("button", copy);
            page.script("document.querySelectorAll('.take details').forEach((d) => { d.open = true; })", &[]);
            page.role_where("image", "with the QR code", |name| name.starts_with("QR"));
            assert_eq!(page.axe(), Vec::<String>::new(), "{rest} at {width}");
            let wide = page.script("return document.documentElement.scrollWidth - innerWidth", &[]);
            assert!(wide.as_i64() <= Some(0), "{rest} is {wide} wider than {width}");
            assert_eq!(severe(&page), Vec::<String>::new(), "{rest} at {width}");
        }
    }
}
