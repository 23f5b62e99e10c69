//! Addresses: whatever they hold, they are read; and what we make, we read back.

use malbild::route::{Compare, Matrix, Route, Search, View};
use malbild_plan::filter::{Filter, Key};
use malbild_plan::listing::Order;
use malbild_plan::{Grouping, Language};
use proptest::prelude::*;

fn route(plan: Option<&str>, view: View, language: Language) -> Route {
    Route { plan: plan.map(str::to_owned), view, language, ..Route::default() }
}

fn search(text: &str, all: bool) -> View {
    View::Search(Search { text: text.to_owned(), all })
}

fn ids(ids: &[&str]) -> Compare {
    Compare::Indicators(ids.iter().map(|id| (*id).to_owned()).collect())
}

#[test]
fn comparisons_we_make() {
    let goal = |goal: &str| Some(goal.to_owned());
    for (made, text) in [
        (ids(&[]), "?plan=a&vy=jamfor"),
        (ids(&["K1", "K2"]), "?plan=a&vy=jamfor&med=K1,K2"),
        (ids(&["K,1", "å"]), "?plan=a&vy=jamfor&med=K%2C1,%C3%A5"),
        (Compare::Plans(None), "?plan=a&vy=jamfor&visa=planer"),
        (Compare::Plans(Some("b-2023".to_owned())), "?plan=a&vy=jamfor&mot=b-2023"),
        (Compare::Wordings, "?plan=a&vy=jamfor&visa=ordalydelser"),
        (Compare::Matrix(Matrix::default()), "?plan=a&vy=jamfor&visa=matris"),
        (Compare::Matrix(Matrix { by_year: true, goal: goal("N1") }), "?plan=a&vy=jamfor&visa=matris&per=ar&under=N1"),
    ] {
        let made = route(Some("a"), View::Compare(made), Language::Sv);
        assert_eq!(made.to_string(), text);
        assert_eq!(Route::parse(text), made);
    }
}

#[test]
fn comparisons_others_make() {
    for (query, expected) in [
        ("?vy=jamfor&med=", ids(&[])),
        ("?med=a,,b&vy=jamfor", ids(&["a", "b"])),
        ("?vy=jamfor&med=a%2Cb", ids(&["a,b"])),
        ("?vy=jamfor&mot=", Compare::default()),
        ("?vy=jamfor&visa=karta", Compare::default()),
        ("?vy=jamfor&visa=matris&mot=b&med=a", Compare::Matrix(Matrix::default())),
        ("?vy=jamfor&mot=b&med=a", Compare::Plans(Some("b".to_owned()))),
    ] {
        assert_eq!(Route::parse(query).view, View::Compare(expected), "{query}");
    }
    assert_eq!(Route::parse("?vy=om&med=a&visa=matris").view, View::About, "no other view has any of it");
}

#[test]
fn addresses_we_make() {
    for (made, text) in [
        (route(None, View::Start, Language::Sv), "?"),
        (route(None, View::Start, Language::En), "?sprak=en"),
        (route(Some("gotene-2019"), View::Start, Language::Sv), "?plan=gotene-2019"),
        (route(Some("gotene-2019"), View::Goal("GOT-N3".into()), Language::Sv), "?plan=gotene-2019&mal=GOT-N3"),
        (
            route(Some("a"), View::Indicator("K 1/å%#".into()), Language::En),
            "?plan=a&indikator=K%201%2F%C3%A5%25%23&sprak=en",
        ),
        (route(None, View::Goal("constructor".into()), Language::Sv), "?mal=constructor"),
        (route(Some("a"), View::About, Language::Sv), "?plan=a&vy=om"),
        (route(Some("a"), View::Activities(Grouping::Point), Language::Sv), "?plan=a&vy=aktiviteter"),
        (route(Some("a"), View::Activities(Grouping::Goal), Language::Sv), "?plan=a&vy=aktiviteter&ordna=mal"),
        (Route { review: true, ..route(Some("a"), View::Start, Language::En) }, "?plan=a&sprak=en&granska=1"),
        (Route { embed: true, ..route(Some("a"), View::Start, Language::En) }, "?plan=a&sprak=en&embed=1"),
        (route(Some("a"), View::Keys, Language::Sv), "?plan=a&vy=tangenter"),
        (route(None, search("", false), Language::Sv), "?vy=sok"),
        (
            route(Some("a"), search("hemtjänst & mer", true), Language::En),
            "?plan=a&vy=sok&sok=hemtj%C3%A4nst%20%26%20mer&alla=1&sprak=en",
        ),
        (
            Route { order: Order::Name, ..route(Some("a"), View::Indicators, Language::Sv) },
            "?plan=a&vy=indikatorer&ordna=namn",
        ),
        (
            Route {
                order: Order::Name,
                filter: Filter::NONE.with(Key::Status, Some("met")),
                ..route(None, View::Indicator("K".into()), Language::Sv)
            },
            "?indikator=K&ordna=namn&status=met",
        ),
        (
            Route { order: Order::Trend, ..route(Some("a"), View::Indicators, Language::Sv) },
            "?plan=a&vy=indikatorer&ordna=trend",
        ),
        (
            Route {
                order: Order::Status,
                filter: Filter::NONE.with(Key::Text, Some("äldre & barn")).with(Key::Area, Some("vo")),
                ..route(Some("a"), View::Goals, Language::En)
            },
            "?plan=a&vy=mal&ordna=status&text=%C3%A4ldre%20%26%20barn&omrade=vo&sprak=en",
        ),
        (route(Some("a"), View::Activities(Grouping::Status), Language::Sv), "?plan=a&vy=aktiviteter&ordna=status"),
        (route(Some("a"), View::Activities(Grouping::Name), Language::Sv), "?plan=a&vy=aktiviteter&ordna=namn"),
        (
            route(Some("a"), View::About, Language::En).with_section(Some("ordlista")),
            "?plan=a&vy=om&del=ordlista&sprak=en",
        ),
    ] {
        assert_eq!(made.to_string(), text);
        assert_eq!(Route::parse(text), made);
    }
}

#[test]
fn addresses_others_make() {
    let unknown = |name: &str| View::Unknown(name.to_owned());
    for (query, expected) in [
        ("", route(None, View::Start, Language::Sv)),
        ("plan=a", route(Some("a"), View::Start, Language::Sv)),
        ("?plan=", route(None, View::Start, Language::Sv)),
        ("?mal", route(None, View::Start, Language::Sv)),
        ("?&&=&plan=a&", route(Some("a"), View::Start, Language::Sv)),
        ("?mal=a+b", route(None, View::Goal("a b".into()), Language::Sv)),
        ("?mal=%", route(None, View::Goal("%".into()), Language::Sv)),
        ("?mal=%zz", route(None, View::Goal("%zz".into()), Language::Sv)),
        ("?mal=%C3", route(None, View::Goal("\u{fffd}".into()), Language::Sv)),
        ("?vy=om&del=", route(None, View::About, Language::Sv)),
        ("?alla&sok=a+b&vy=sok", route(None, search("a b", true), Language::Sv)),
        ("?sok=a&vy=om&alla=1", route(None, View::About, Language::Sv)),
        ("?vy=indikatorer&ordna=mal", route(None, View::Indicators, Language::Sv)),
        ("?vy=om&ordna=namn", route(None, View::About, Language::Sv)),
        ("?ordna=namn&vy=mal", Route { order: Order::Name, ..route(None, View::Goals, Language::Sv) }),
        ("?vy=mal&ordna=trend", route(None, View::Goals, Language::Sv)),
        ("?vy=mal&ordna=ansvarig&text=", route(None, View::Goals, Language::Sv)),
        ("?vy=mal&mal=N1", route(None, View::Goal("N1".into()), Language::Sv)),
        ("?vy=aktiviteter&ordna=trend", route(None, View::Activities(Grouping::Point), Language::Sv)),
        (
            "?text=a+b&vy=indikatorer",
            route(None, View::Indicators, Language::Sv).with_filter(Filter::NONE.with(Key::Text, Some("a b"))),
        ),
        ("?ordna=ansvarig&vy=aktiviteter", route(None, View::Activities(Grouping::Responsible), Language::Sv)),
        ("?vy=aktiviteter&ordna=hej", route(None, View::Activities(Grouping::Point), Language::Sv)),
        ("?vy=om&ordna=mal", route(None, View::About, Language::Sv)),
        (
            "?vy=indikatorer&behov=missed&status=met&status=&x=y",
            route(None, View::Indicators, Language::Sv).with_filter(Filter::NONE.with(Key::Need, Some("missed"))),
        ),
        ("?granska", Route { review: true, ..Route::default() }),
        ("?embed", Route { embed: true, ..Route::default() }),
        ("?vy=karta", route(None, unknown("karta"), Language::Sv)),
        ("?sprak=de", route(None, View::Start, Language::Sv)),
        ("?fbclid=x&utm_source=y", route(None, View::Start, Language::Sv)),
        ("?mal=a&mal=b", route(None, View::Goal("b".into()), Language::Sv)),
    ] {
        assert_eq!(Route::parse(query), expected, "{query}");
    }
}

#[test]
fn endless_addresses_are_cut() {
    let long = format!("?mal={}", "å".repeat(1_000_000));
    let View::Goal(id) = Route::parse(&long).view else { panic!("a goal") };
    assert!(id.len() < 5000);
}

fn any_route() -> impl Strategy<Value = Route> {
    let id = "\\PC{1,12}";
    let grouping = prop::sample::select(vec![
        Grouping::Point,
        Grouping::Responsible,
        Grouping::Goal,
        Grouping::Status,
        Grouping::Name,
    ]);
    let compare = prop_oneof![
        prop::collection::vec(id, 0..6).prop_map(Compare::Indicators),
        prop::option::of(id).prop_map(Compare::Plans),
        Just(Compare::Wordings),
        (any::<bool>(), prop::option::of(id)).prop_map(|(by_year, goal)| Compare::Matrix(Matrix { by_year, goal })),
    ];
    let view = prop_oneof![
        Just(View::Start),
        Just(View::About),
        Just(View::Indicators),
        Just(View::Goals),
        Just(View::Guide),
        Just(View::Keys),
        grouping.prop_map(View::Activities),
        ("\\PC{0,12}", any::<bool>()).prop_map(|(text, all)| View::Search(Search { text, all })),
        compare.prop_map(View::Compare),
        id.prop_map(View::Goal),
        id.prop_map(View::Indicator),
        id.prop_filter("known views", |name| ![
            "om",
            "aktiviteter",
            "indikatorer",
            "mal",
            "las",
            "tangenter",
            "sok",
            "jamfor"
        ]
        .contains(&name.as_str()))
            .prop_map(View::Unknown),
    ];
    let language = prop::sample::select(vec![Language::Sv, Language::En]);
    let order = prop::sample::select(Order::ALL);
    let chosen = prop::collection::vec((prop::sample::select(Key::ALL), id), 0..4);
    let filter = chosen.prop_map(|chosen| {
        chosen.into_iter().fold(Filter::NONE, |filter, (key, value)| filter.with(key, Some(&value)))
    });
    (prop::option::of(id), view, prop::option::of(id), filter, language, any::<(bool, bool)>(), order).prop_map(
        |(plan, view, section, filter, language, (review, embed), order)| Route {
            order: match view {
                View::Indicators | View::Indicator(_) => order,
                View::Goals if order != Order::Trend => order,
                _ => Order::Plan,
            },
            plan,
            view,
            section,
            filter,
            language,
            review,
            embed,
        },
    )
}

proptest! {
    #[test]
    fn what_we_make_we_read_back(route in any_route()) {
        let text = route.to_string();
        prop_assert!(text.starts_with('?'));
        prop_assert_eq!(Route::parse(&text), route);
    }

    #[test]
    fn any_text_is_read(query in "\\PC{0,200}") {
        let route = Route::parse(&query);
        prop_assert_eq!(Route::parse(&route.to_string()), route);
    }
}
