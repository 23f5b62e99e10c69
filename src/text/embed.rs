//! What is said of showing a view in another page.

use malbild_plan::side_by_side;

side_by_side! {
    /// What to do with the code.
    lead: "Klistra in koden på en annan webbplats, så visas den här vyn där och följer med när planen uppdateras. Rutan syns bara på webbplatser som den som sköter den här sidan har släppt in.", "Paste the code into another site, and this view is shown there and kept up to date with the plan. The frame is seen only on sites that whoever runs this page has let in.";
    /// What the last line of the code does.
    script: "Sista raden gör rutan lika hög som innehållet. Utan den har rutan fast höjd och går att bläddra i.", "The last line makes the frame as high as its content. Without it the frame keeps its height and scrolls.";
    /// The name of the field with the code.
    code: "Kod att klistra in", "Code to paste";
    /// The button.
    copy: "Kopiera koden", "Copy the code";
    /// When the code is on the clipboard.
    copied: "Koden är kopierad.", "The code is copied.";
    /// When the browser does not copy.
    marked: "Webbläsaren kopierar inte själv. Koden är markerad: kopiera den med Ctrl och C, eller Cmd och C.", "The browser does not copy by itself. The code is selected: copy it with Ctrl and C, or Cmd and C.";
}
