//! What is said of files, links and citations to take along, both languages side by side. The names of the disclosures
//! come with the page and stand in [`super::Words`]; this comes with what is in them.

use malbild_plan::side_by_side;

side_by_side! {
    /// Heading.
    chart: "Ladda ner diagrammet", "Download the chart";
    /// Heading where there is no chart.
    numbers: "Ladda ner uppgifterna", "Download the figures";
    /// Button: the chart as vectors.
    svg: "Bild, SVG", "Picture, SVG";
    /// Button: the chart as pixels.
    png: "Bild, PNG", "Picture, PNG";
    /// Button: the table for Swedish spreadsheets.
    excel: "Tabell för Excel, CSV", "Table for Swedish Excel, CSV";
    /// Button: the table for programs.
    csv: "Tabell för program, CSV", "Table for programs, CSV";
    /// Button: the table as JSON.
    json: "Data, JSON", "Data, JSON";
    /// Under the buttons.
    pictures_lead: "Bilderna har titel, måttenhet, källa, utgåva och adress. Uppgifter som är skyddade av sekretess finns inte i någon fil.", "The pictures carry title, unit, source, edition and address. Figures that are withheld are in no file.";
    /// In its place where there are no tables.
    only_pictures_lead: "Bilderna har titel, måttenhet, källa, utgåva och adress. Siffrorna finns bland planens tabeller, under Öppna data.", "The pictures carry title, unit, source, edition and address. The figures are among the plan's tables, under Open data.";
    /// In its place where there are no pictures.
    tables_lead: "Uppgifter som är skyddade av sekretess finns inte i någon fil.", "Figures that are withheld are in no file.";

    /// Button: all of a plan.
    archive: "Ladda ner allt, ZIP", "Download everything, ZIP";
    /// Of the archive.
    archive_lead: "Planens fil, alla tabeller, definitioner, licens och en beskrivning i ett arkiv. Med SHA-256 för varje fil går det att visa att utgåvan är oförändrad.", "The plan's file, all tables, definitions, licence and a description in one archive. The SHA-256 of each file shows that the edition is unchanged.";
    /// Heading.
    tables: "Tabeller", "Tables";
    /// Button in a row, before the name of the table.
    for_excel: "CSV för Excel", "CSV for Swedish Excel";
    /// Button in a row, before the name of the table.
    for_programs: "CSV för program", "CSV for programs";

    /// Heading.
    link: "Länk till sidan", "Link to the page";
    /// Label of the field with the address.
    address: "Sidans adress", "The page's address";
    /// Button.
    copy_link: "Kopiera länken", "Copy the link";
    /// Button: what the system offers.
    share: "Dela …", "Share …";
    /// Summary: the address as a picture.
    qr: "QR-kod att visa på skärm", "QR code to show on a screen";
    /// The picture, before the address.
    qr_of: "QR-kod med adressen", "QR code of the address";
    /// In the place of the picture.
    qr_too_long: "Adressen är för lång för en QR-kod.", "The address is too long for a QR code.";
    /// Heading.
    cite: "Källhänvisning", "Citation";
    /// Label of a field.
    cite_text: "Källhänvisning i text", "Citation in words";
    /// Label of a field.
    cite_bibtex: "Källhänvisning för BibTeX", "Citation for BibTeX";
    /// Before the SHA-256 of the plan's file.
    for_researchers: "För forskare: planfilens kontrollsumma (SHA-256)", "For researchers: the checksum of the plan’s file (SHA-256)";
    /// Button.
    copy_text: "Kopiera källhänvisningen", "Copy the citation";
    /// Button.
    copy_bibtex: "Kopiera BibTeX", "Copy BibTeX";

    /// Said when a download has begun, before the name of the file.
    saved: "Filen laddas ner:", "The file is being downloaded:";
    /// Said.
    link_copied: "Länken är kopierad.", "The link is copied.";
    /// Said.
    text_copied: "Texten är kopierad.", "The text is copied.";
    /// Said where the clipboard cannot be reached: the text is selected instead.
    not_copied: "Det gick inte att kopiera. Texten är markerad, så att du kan kopiera den själv.", "It could not be copied. The text is selected, so that you can copy it yourself.";
    /// Said.
    not_shared: "Det gick inte att dela härifrån. Kopiera länken i stället.", "It could not be shared from here. Copy the link instead.";
    /// Said.
    not_saved: "Webbläsaren kunde inte skapa filen.", "The browser could not make the file.";
    /// Said where the file of the plan does not come.
    no_file: "Planens fil kunde inte hämtas. Kontrollera anslutningen och försök igen.", "The plan's file could not be fetched. Check the connection and try again.";
    /// Said where the file of the plan is no longer the one that is shown.
    changed: "Planens fil har ändrats sedan sidan öppnades. Ladda om sidan för att få den nya utgåvan.", "The plan's file has changed since the page was opened. Reload the page to get the new edition.";
    /// Said.
    too_large: "Planen är för stor för ett arkiv.", "The plan is too large for an archive.";

    /// In a picture that does not show all lines of the economy.
    more_lines: "Fler poster finns i planens tabeller.", "There are more lines in the plan's tables.";
    /// In a picture, before its sources.
    source: "Källa:", "Source:";
    /// In a picture, before several sources.
    sources: "Källor:", "Sources:";
    /// In a picture.
    own_processing: "egen bearbetning", "own processing";
    /// In a picture, before the edition.
    edition: "Utgåva:", "Edition:";
    /// In a picture, before the day the plan is read at.
    read_at: "Läget", "As of";
    /// In a picture.
    licence: "Licens:", "Licence:";
    /// In a picture.
    fictional: "Påhittad plan.", "A made-up plan.";
}
