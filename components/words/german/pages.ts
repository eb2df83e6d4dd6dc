import type { Words } from "../words";

/** What stands around rules and documentation, and in the tab of the browser. */
export const germanPages: Words["pages"] = {
  tab: "Stackwright: ein Formular, das verlässliches Terraform schreibt",
  description:
    "Einen Stack für Machine-Learning-Inferenz im Formular beschreiben, das vollständige Terraform beim Tippen lesen, mit Befunden daneben, und herunterladen.",
  rules: {
    lead: "Wonach der Linter in jedem Terraform sucht. Jede Regel wiegt so viel, wie Sie festlegen: `stackwright lint --severity rule=level`, in der API `severities`; ein Kommentar mit Grund nimmt einen Befund heraus. Die Texte der Regeln sind englisch.",
    search: "Regeln durchsuchen",
    example: "kms, WAF, F07 …",
    class: "Fehlerklasse",
    everyClass: "Alle Klassen",
    noClass: "Ohne Klasse",
    count: { one: "{count} Regel", many: "{count} Regeln" },
    some: "{count} von {all} Regeln",
    none: "Keine Regel passt.",
    showAll: "Alle Regeln zeigen",
    invalid: "ungültig",
  },
  rule: {
    all: "Alle Regeln",
    class: "Fehlerklasse {class}",
    why: "Warum",
    howToFix: "Wie es zu korrigieren ist",
    finds: "Findet",
    accepts: "Akzeptiert",
    takeOut: "Einen Befund herausnehmen",
    write: "In seine Zeile oder über seinen Block schreiben:",
    reason: "Grund",
    elsewhere:
      "Andere Scanner suchen danach als {names}; ein Kommentar, der sie daran hindert, unterdrückt hier nichts, und der Befund sagt es.",
    references: "Nachweise",
  },
  docs: {
    title: "Dokumentation",
    lead: "Das Formular, und dasselbe aus Shell, Pipeline, Editor, Assistent oder eigenem Programm.",
    all: "Gesamte Dokumentation",
    inEnglish: "Die Seiten selbst sind auf Englisch.",
    groups: { Start: "Einstieg", Use: "Nutzung", Lint: "Prüfung", Run: "Betrieb" },
  },
  lost: {
    title: "Diese Seite gibt es nicht",
    tab: "Nicht gefunden",
    words:
      "Vielleicht ist die Adresse abgeschnitten. Ein Link zu einer Konfiguration beginnt mit der Adresse dieser Seite, dann folgt `#v=`.",
    open: "Konfigurator öffnen",
  },
};
