import type { Words } from "../words";

/** What is said in passing, and where something did not come. */
export const germanSaid: Words["said"] = {
  files: { one: "{count} Datei", many: "{count} Dateien" },
  lost: "Nicht gelungen: {what}. Ein Teil der Seite kam nicht an. Die Eingaben bleiben erhalten.",
  acts: {
    fix: "die Korrektur",
    example: "das Beispiel",
    reading: "das Lesen der Dateien",
    edits: "das Wiederherstellen der Bearbeitungen",
    patch: "der Patch",
  },
  applied: "Angewendet: {what}.",
  fixes: { one: "{count} Korrektur", many: "{count} Korrekturen" },
  notFresh: "Die Befunde gehören noch zu einem früheren Text. Gleich noch einmal versuchen.",
  notCopied: "Der Browser hat das Kopieren nicht erlaubt. Den Text markieren und von Hand kopieren.",
  cleared: "Geleert, hier und in dem, was der Browser bewahrt hat.",
  copiedLine: "Link zu Zeile {line} von {file} kopiert.",
  noSuchFile: "Der Link führt zu {file}; dieser Stack hat keine solche Datei.",
  asGenerated: "Wieder wie erzeugt: {files}.",
  merged: "{file} enthält jetzt beide Änderungen.",
  editsBack: "Die Bearbeitungen sind wieder da: {files}.",
  storage: {
    full: "Der Speicher des Browsers ist voll: einen Entwurf löschen oder den Link aufheben.",
    none: "Der Browser bewahrt für diese Seite nichts auf: stattdessen den Link aufheben.",
  },
  answers: {
    unreachable: "Der Server ist nicht erreichbar.",
    refused: "Der Server hat mit {status} statt mit einem Ergebnis geantwortet.",
    tooLarge: "Das ist mehr als die 10 MB, die der Server auf einmal annimmt. Einen Teil weglassen.",
    strange: "Geantwortet hat etwas anderes als der Server.",
  },
  part: {
    failed: "„{title}“ ließ sich nicht öffnen.",
    newer: "Der Server hat eine neuere Version als diese Seite.",
    same: "Es kam nicht vollständig an.",
  },
  parts: {
    words: "Der Stack in Worten",
    ways: "Auswege",
    list: "Liste",
    suggestions: "Vorschläge",
    dropped: "Was vom Link ausgelassen wurde",
    restored: "Was wiederhergestellt wurde",
    fix: "Die Korrektur",
    messages: "Meldungen",
    differences: "Unterschiede",
    state: "Stand der Vorschau",
    editor: "Texteditor",
  },
};
