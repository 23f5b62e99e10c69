//! What the page about the keyboard says, and what each key does.

use malbild_plan::side_by_side;

side_by_side! {
    /// First paragraph.
    lead: "Allt på sidan går att nå och göra med tangentbordet. Det finns inga egna snabbkommandon på enstaka bokstäver, så inget krockar med webbläsaren eller ditt hjälpmedel.", "Everything on the page can be reached and done with the keyboard. There are no shortcuts of our own on single letters, so nothing gets in the way of the browser or your assistive technology.";
    /// Heading.
    everywhere: "Överallt", "Everywhere";
    /// Heading.
    folded: "Det som går att fälla ut", "What can be unfolded";
    /// Before its keys.
    folded_lead: "Till exempel tabellen under ett diagram, skälet till en bedömning och valet av plan.", "Such as the table under a chart, the reason for an assessment and the choice of plan.";
    /// Heading.
    words: "Ord med förklaring", "Words with an explanation";
    /// Before its keys.
    words_lead: "Ord ur planens ordlista och förkortningar är prickat understrukna i löpande text.", "Words from the plan’s glossary and abbreviations have a dotted underline in running text.";
    /// Heading.
    charts: "Diagram", "Charts";
    /// Before its keys.
    charts_lead: "Ett diagram är ett enda stopp. När det får fokus visas det senaste värdet, och med tangenterna går du till de andra. Med mus eller finger pekar du i diagrammet.", "A chart is one stop. When it gets focus the latest value is shown, and the keys lead to the others. With a mouse or a finger, point into the chart.";
    /// Heading.
    tables: "Breda tabeller", "Wide tables";
    /// Before its keys.
    tables_lead: "En tabell som är bredare än fönstret går att bläddra i när den har fokus.", "A table wider than the window can be scrolled when it has focus.";
    /// Heading.
    screen_reader: "Med skärmläsare", "With a screen reader";
    /// On screen readers.
    screen_reader_lead: "Varje sida har en rubrik på nivå 1 och är indelad i rubriker och landmärken. Bilden i ett diagram är dold, men diagrammet går att läsa av som ett skjutreglage: varje steg säger en tid och ett värde. Samma sak står i ord under diagrammet och som tabell.", "Each page has one heading of level 1 and is divided by headings and landmarks. The picture in a chart is hidden, but the chart can be read as a slider: each step says a time and a value. The same is said in words below the chart and as a table.";
    /// Column heading.
    key: "Tangent", "Key";
    /// Column heading.
    does: "Vad den gör", "What it does";

    /// What Tab does.
    tab: "Till nästa länk, knapp eller annat som går att använda", "To the next link, button or other thing that can be used";
    /// What Shift and Tab do.
    tab_back: "Till det förra", "To the one before";
    /// What the first Tab does.
    skip: "Det första är ”Hoppa till innehållet”, som går förbi menyn", "The first is “Skip to content”, which passes the menu";
    /// What Enter does on links.
    enter: "Följer länken eller trycker på knappen", "Follows the link or presses the button";
    /// What Alt and left do.
    back: "Tillbaka dit du var, på samma ställe på sidan", "Back where you were, at the same place on the page";
    /// What Enter and space do on what can be unfolded.
    unfold: "Fäller ut och fäller ihop", "Unfolds and folds";
    /// What Enter and space do on words.
    explain: "Visar och gömmer förklaringen, som står direkt efter ordet", "Shows and hides the explanation, which stands right after the word";
    /// What Escape does on words.
    escape: "Gömmer förklaringen", "Hides the explanation";
    /// What left and right do in charts.
    along: "Till tiden före eller efter", "To the time before or after";
    /// What up and down do in charts.
    across: "Till linjen ovanför eller nedanför i rutan, vid samma tid, där det finns flera", "To the line above or below in the box, at the same time, where there are several";
    /// What Home and End do in charts.
    ends: "Till den första eller sista tiden", "To the first or last time";
    /// What Escape does in charts.
    escape_chart: "Gömmer rutan. Fokus blir kvar, och nästa tryck på en piltangent visar den igen", "Hides the box. Focus stays, and the next press of an arrow key shows it again";
    /// What arrows do in tables.
    arrows: "Bläddrar i sidled", "Scrolls sideways";

    /// The names of keys.
    key_tab: "Tabb", "Tab";
    /// The names of keys.
    key_shift: "Skift", "Shift";
    /// The names of keys.
    key_enter: "Retur", "Enter";
    /// The names of keys.
    key_space: "Blanksteg", "Space";
    /// The names of keys.
    key_left: "Vänsterpil", "Left arrow";
    /// The names of keys.
    key_right: "Högerpil", "Right arrow";
    /// The names of keys.
    key_up: "Uppil", "Up arrow";
    /// The names of keys.
    key_down: "Nedpil", "Down arrow";
    /// Between two keys of which either will do.
    or: "eller", "or";
}
