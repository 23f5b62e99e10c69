//! What the page about the plan says, both languages side by side. By itself: it comes with that page, not with the
//! first view.

use malbild_plan::side_by_side;

side_by_side! {
    /// The name of the table of contents.
    contents: "På den här sidan", "On this page";
    /// Link to the top.
    to_top: "Till sidans början", "To the top of the page";

    /// Section.
    decisions: "Beslut och giltighet", "Decisions and validity";
    /// Section.
    vision: "Vision och värden", "Vision and values";
    /// Section.
    steering: "Så styrs och följs planen", "How the plan is steered and followed";
    /// Section.
    trends: "Trender och utmaningar", "Trends and challenges";
    /// Section.
    economy: "Ekonomi", "Economy";
    /// Section.
    figures: "Statistik och figurer", "Statistics and figures";
    /// Section.
    glossary: "Ordlista", "Glossary";
    /// Section.
    roles: "Roller, områden och förkortningar", "Roles, areas and abbreviations";
    /// Section.
    documents: "Källdokument", "Source documents";
    /// Section.
    remarks: "Brister i källan", "Flaws in the source";
    /// Section.
    method: "Så visas uppgifterna", "How the facts are shown";
    /// Section.
    data: "Öppna data", "Open data";
    /// Section.
    accessibility: "Tillgänglighetsredogörelse", "Accessibility statement";

    /// Before the place that most of a section stands in.
    mostly_from: "Källa där inget annat står:", "Source unless otherwise told:";
    /// Before another section of the same document.
    section: "Avsnitt:", "Section:";
    /// Fold of the glossary.
    show_glossary: "Visa ordlistan", "Show the glossary";
    /// Fold of the roles.
    show_roles: "Visa roller, områden och förkortningar", "Show roles, areas and abbreviations";
    /// Fold of the flaws.
    show_flaws: "Visa bristerna", "Show the flaws";
    /// Fold of how the facts are shown.
    show_method: "Visa hur uppgifterna är gjorda", "Show how the facts are made";

    /// Heading of the times of validity.
    validity: "Giltighet", "Validity";
    /// Of a validity without a name.
    validity_of_plan: "Planen", "The plan";
    /// Before the decision that says how long something is valid.
    by_decision: "beslut", "decision";
    /// Heading of the decisions.
    decided: "Beslut", "Decisions";
    /// In place of a date.
    no_date: "Datum framgår inte", "No date told";
    /// In place of a body.
    no_body: "Beslutande framgår inte", "Who decided is not told";
    /// Heading of proposed decisions.
    proposals: "Förslag till beslut", "Proposed decisions";
    /// Under the heading of proposed decisions.
    proposals_lead: "Dokumentet säger inte om det har beslutats.", "The document does not say whether it has been decided.";
    /// Before the decision that stands in the same place as a proposal.
    decided_beside: "I samma avsnitt står beslutet:", "The decision stands in the same section:";
    /// Fold of the decisions before the latest; their number follows.
    decided_before: "Tidigare beslut", "Earlier decisions";

    /// Heading.
    vision_itself: "Vision", "Vision";
    /// Heading.
    values: "Värden", "Values";
    /// Heading.
    focus_areas: "Fokusområden", "Areas of focus";
    /// Heading of strategies that serve the whole plan.
    strategies: "Strategier för hela planen", "Strategies for the whole plan";
    /// Heading.
    assignments: "Uppdrag", "Assignments";
    /// Heading.
    commitments: "Åtaganden", "Commitments";
    /// Heading.
    process: "Uppföljning och arbetssätt", "Follow-up and process";
    /// Heading.
    rules: "Regler för planen", "Rules of the plan";
    /// Heading.
    laws: "Lagar som planen nämner", "Laws that the plan names";
    /// Heading of the challenges of a trend.
    challenges: "Utmaningar", "Challenges";
    /// Heading of challenges without a trend.
    other_challenges: "Utmaningar utan trend", "Challenges without a trend";
    /// Before the goals that a challenge bears on.
    bears_on: "Påverkar målen", "Bears on the goals";

    /// Column of the lines of the economy.
    line: "Post", "Item";
    /// After a line that others add up to.
    sum_of: "Summan av", "The sum of";
    /// Caption of a table whose document tells no unit.
    no_unit: "utan angiven enhet", "no unit told";
    /// Of groups that a chart has no room for.
    in_table_only: "Övriga poster finns bara i tabellen.", "The other items are in the table only.";
    /// Heading of the notes.
    notes: "Kommentarer till posterna", "Notes on the items";

    /// Heading of statistics.
    statistics: "Siffror i texten", "Figures told in the text";
    /// Mark of a value that is not exact.
    approximate: "ungefärligt", "approximate";
    /// Before the value as the document writes it.
    as_written: "I dokumentet:", "In the document:";
    /// Before whose figure it is.
    origin: "Ursprung:", "Origin:";
    /// Heading of pictures and diagrams.
    pictures: "Figurer i dokumentet", "Figures of the document";
    /// Of a picture that is gone; its caption follows.
    lost: "Bilden finns inte kvar i källan; bildtexten lyder", "The picture is gone from the source; its caption reads";
    /// Of a picture that has a caption only.
    only_caption: "Bildtext", "Caption";
    /// Over a chart of a figure's numbers.
    same_numbers: "Samma siffror som tabell", "The same numbers as a table";

    /// Heading of roles.
    role_names: "Roller", "Roles";
    /// Heading of areas.
    areas: "Verksamhetsområden", "Areas of operation";
    /// Heading of units.
    units: "Enheter", "Units";
    /// Heading of abbreviations.
    abbreviations: "Förkortningar", "Abbreviations";
    /// Mark of what the document does not write out.
    inferred: "tolkad av redaktören", "inferred by the editor";

    /// Before a document's sections.
    sections: "Avsnitt", "Sections";

    /// Under the heading of the flaws.
    remarks_lead: "Fel och oklarheter i dokumenten. Uppgifterna visas som de är publicerade; inget är rättat.", "Faults and unclear points in the documents. Facts are shown as published; nothing is mended.";
    /// Of flaws that concern the plan as a whole.
    on_plan: "Planen som helhet", "The plan as a whole";
}

side_by_side! {
    /// Term.
    reference_date: "Referensdatum", "Reference date";
    /// Its meaning; the date stands before.
    reference_date_is: "Allt som rör tid räknas från den dagen: vilket utfall som är det senaste, vad som är försenat. Läsarens klocka spelar ingen roll, så samma adress visar samma sak också senare.", "Everything about time is counted from that day: which outcome is the latest, what is overdue. The reader’s clock plays no part, so the same address shows the same thing later, too.";
    /// Term.
    published_facts: "Beslutade texter", "Decided texts";
    /// Its meaning.
    published_facts_are: "Namn på mål, indikatorer och aktiviteter återges ordagrant. Beskrivningar kan vara sammanfattade med egna ord. Varje uppgift har sin källa.", "Names of goals, indicators and activities are given verbatim. Descriptions may be told in other words. Every fact has its source.";
    /// Term.
    baselines: "Ingångsvärde", "Baseline";
    /// Its meaning.
    baselines_are: "Läget som planen utgår från. Ett mått som är nytt eller ännu inte är mätt har inget, och då står det.", "Where the plan starts from. A measure that is new or not yet measured has none, and then the page says so.";
    /// Term.
    targets: "Målvärde", "Target";
    /// Its meaning.
    targets_are: "Visas med planens eget villkor: minst, högst, exakt, inom ett intervall, en riktning eller ett svar, och med tidsgräns där planen har en.", "Shown with the plan’s own condition: at least, at most, exactly, within an interval, a direction or an answer, and with the deadline where the plan has one.";
    /// Term.
    outcomes: "Utfall", "Outcome";
    /// Its meaning.
    outcomes_are: "Uppmätta värden. Preliminära är märkta. Värden före ett tidsseriebrott jämförs inte med senare, och det som är sekretessbelagt finns inte i filen. Saknas en uppgift står det: inget uppskattas.", "Measured values. Preliminary ones are marked. Values before a series break are not compared with later ones, and what is withheld is not in the file. Where a value is missing the page says so: nothing is estimated.";
    /// Term.
    forecasts: "Prognos", "Forecast";
    /// Its meaning.
    forecasts_are: "Det som nämnden eller förvaltningen har publicerat om framtiden. Ritas streckat, skilt från utfallen.", "What the board or its administration has published about the future. Drawn dashed, apart from the outcomes.";
    /// Term.
    assessments: "Beslutad bedömning", "Decided assessment";
    /// Its meaning.
    assessments_are: "Nämndens eget omdöme, med skäl, datum och den som har beslutat. Det visas som nämndens och blandas aldrig med något som är beräknat.", "The board’s own verdict, with its reason, date and who decided. It is shown as theirs and never mixed with anything computed.";
    /// Term.
    inferred_facts: "Tolkat", "Inferred";
    /// Its meaning.
    inferred_facts_are: "Uppgifter som inte står uttryckligen i dokumentet, utan som redaktören har läst ut, är märkta.", "Facts that the document does not state, but that the editor has read from it, are marked.";
    /// Term.
    own_processing: "Egen bearbetning", "Own processing";
    /// Its meaning.
    own_processing_is: "Siffror som är omräknade från källans värden. Källan svarar inte för dem.", "Numbers computed from the source’s values. The source does not answer for them.";
    /// Term.
    kolada: "Kolada", "Kolada";
    /// Its meaning.
    kolada_is: "Nyckeltal ur Kolada, den öppna databasen för kommuner och regioner, anges med Kolada som källa. Egna bearbetningar av dem är märkta och anges inte som Koladas.", "Key figures from Kolada, the open database of Swedish municipalities and regions, name Kolada as their source. Own processing of them is marked and not named as Kolada’s.";
    /// Before the plan's own thresholds.
    amber: "Nästan uppnått", "Nearly met";
    /// Between two edges, before "of the target".
    amber_to: "till", "to";
    /// After the edges.
    amber_is: "procent av målvärdet, enligt planen.", "per cent of the target, by the plan.";

    /// Link.
    download: "Ladda ner planen (JSON)", "Download the plan (JSON)";
    /// Link.
    schema: "Schema för planfiler (JSON Schema)", "Schema of plan files (JSON Schema)";
    /// Before the link.
    data_lead: "Sidan visar en enda fil. Den innehåller allt som står här, med källor, och kan användas av andra program.", "The page shows a single file. It holds all that stands here, with sources, and other programs can use it.";
    /// Before the licence.
    licence: "Licens:", "Licence:";
    /// Where the plan names no licence.
    no_licence: "Planen anger ingen licens. Fråga den som har publicerat den hur uppgifterna får användas.", "The plan names no licence. Ask whoever published it how the facts may be used.";
}

side_by_side! {
    /// While the statement loads.
    statement_loading: "Läser in redogörelsen …", "Loading the statement …";
    /// On the page about a plan, before the link to the statement.
    statement_elsewhere: "Hur tillgänglig webbplatsen är står på en egen sida.", "How accessible the website is stands on a page of its own.";
    /// That link.
    statement_read: "Läs om tillgängligheten", "Read about accessibility";
    /// Where nobody has filled it in.
    statement_missing: "Den som publicerar webbplatsen har inte fyllt i sin tillgänglighetsredogörelse än.", "The publisher of this website has not filled in its accessibility statement yet.";
    /// Where nobody has to.
    statement_none: "Webbplatsen är en demonstration. Ingen myndighet står bakom den, och därför finns ingen redogörelse enligt lagen om tillgänglighet till digital offentlig service.", "This website is a demonstration. No authority is responsible for it, and so there is no statement under the law on accessibility to digital public services.";
    /// How the program is tested, in place of what a publisher would tell.
    statement_tested: "Programmet är byggt för att följa WCAG 2.2 på nivå AA. Alla vyer prövas automatiskt med axe-core, i ljust och mörkt läge och i bredder från telefon till bildskärm, och det som går att göra med mus prövas med enbart tangentbord. Ingen utomstående har granskat det.", "The program is built to follow WCAG 2.2 at level AA. All views are tested automatically with axe-core, in light and dark and in widths from a phone to a desktop screen, and what can be done with a mouse is tested with the keyboard alone. Nobody from outside has reviewed it.";
    /// Before an e-mail address.
    statement_contact: "Tala om vad som inte fungerar:", "Tell what does not work:";
    /// After the authority.
    stands_behind: "står bakom den här webbplatsen.", "is responsible for this website.";
    /// After that.
    statement_lead: "Vi vill att så många som möjligt ska kunna använda den. Här står hur den uppfyller lagen om tillgänglighet till digital offentlig service, vilka brister vi känner till och hur du kan rapportera fler.", "We want as many as possible to be able to use it. Here you read how it meets the law on accessibility to digital public services, which shortcomings we know of, and how to report others.";
    /// Label of the site's name.
    service: "Webbplats", "Website";
    /// Heading.
    how_accessible: "Hur tillgänglig är webbplatsen?", "How accessible is the website?";
    /// Compliance.
    fully: "Webbplatsen är helt förenlig med lagen om tillgänglighet till digital offentlig service.", "The website is fully compliant with the law on accessibility to digital public services.";
    /// Compliance.
    partially: "Webbplatsen är delvis förenlig med lagen om tillgänglighet till digital offentlig service, på grund av bristerna nedan.", "The website is partially compliant with the law on accessibility to digital public services, because of the shortcomings below.";
    /// Compliance.
    not_compliant: "Webbplatsen är inte förenlig med lagen om tillgänglighet till digital offentlig service, på grund av bristerna nedan.", "The website is not compliant with the law on accessibility to digital public services, because of the shortcomings below.";
    /// Heading.
    report: "Rapportera en brist", "Report a shortcoming";
    /// Before the ways of contact.
    report_lead: "Hittar du problem som inte står här, eller behöver du innehåll i en annan form? Kontakta oss.", "Do you find problems that are not told here, or need content in another form? Contact us.";
    /// Label.
    email: "E-post", "E-mail";
    /// Label.
    phone: "Telefon", "Telephone";
    /// Link.
    form: "Formulär för att rapportera brister", "Form for reporting shortcomings";
    /// Heading.
    complain: "Kontakta tillsynsmyndigheten", "Contact the supervisory body";
    /// Before the link.
    complain_lead: "Myndigheten för digital förvaltning (Digg) har tillsyn över lagen. Är du inte nöjd med hur vi hanterar det du har rapporterat kan du anmäla det till Digg.", "The Agency for Digital Government (Digg) supervises the law. If you are not content with how we handle what you report, you can complain to Digg.";
    /// Link.
    complain_link: "Anmäl bristande tillgänglighet till Digg", "Report inaccessibility to Digg";
    /// Heading.
    shortcomings: "Innehåll som inte är tillgängligt", "Content that is not accessible";
    /// Where none is told.
    shortcomings_none: "Inga kända brister är angivna.", "No known shortcomings are told.";
    /// Before a criterion.
    criterion: "WCAG", "WCAG";
    /// Before a date.
    mended_by: "Åtgärdas senast", "Mended by";
    /// Heading.
    burdens: "Oskäligt betungande anpassning (12 §)", "Unreasonable burden (12 §)";
    /// Heading.
    outside: "Innehåll som lagen inte gäller (9 §)", "Content that the law does not apply to (9 §)";
    /// Heading.
    tested: "Hur webbplatsen är testad", "How the website is tested";
    /// Label.
    reviewed: "Senaste bedömningen", "Last review";
    /// Label.
    published: "Webbplatsen publicerad", "Website published";
    /// Label.
    updated: "Redogörelsen uppdaterad", "Statement updated";
}
