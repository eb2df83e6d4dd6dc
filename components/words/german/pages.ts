import type { Words } from "../words";

/** What stands around rules and documentation, and in the tab of the browser. */
export const germanPages: Words["pages"] = {
  tab: "Stackwright: ein Formular, das verlässliches Terraform schreibt",
  description:
    "Einen Stack für Machine-Learning-Inferenz im Formular beschreiben, das vollständige Terraform beim Tippen lesen, mit Befunden daneben, und herunterladen.",
  rules: {
    lead: "Wonach der Linter in jedem Terraform sucht. Wie schwer eine Regel wiegt, legen Sie mit `stackwright lint --severity rule=level` fest, in der API mit `severities`; ein Kommentar mit Begründung unterdrückt einen einzelnen Befund.",
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
    howToFix: "So wird es korrigiert",
    finds: "Findet",
    accepts: "Akzeptiert",
    takeOut: "Einen Befund unterdrücken",
    write: "In seine Zeile oder über seinen Block schreiben:",
    reason: "Grund",
    elsewhere:
      "Andere Scanner suchen danach als {names}; ein Kommentar, der sie daran hindert, unterdrückt hier nichts, und der Befund sagt es.",
    references: "Quellen",
  },
  docs: {
    title: "Dokumentation",
    lead: "Das Formular und alles, was es kann, aus Shell, Pipeline, Editor, Assistent oder eigenem Programm.",
    all: "Gesamte Dokumentation",
    inEnglish: "Die Seiten selbst sind auf Englisch.",
    groups: { Start: "Einstieg", Use: "Nutzung", Lint: "Prüfung", Run: "Betrieb" },
  },
  lost: {
    title: "Seite nicht gefunden",
    tab: "Nicht gefunden",
    words:
      "Vielleicht ist die Adresse abgeschnitten. Ein Link zu einer Konfiguration beginnt mit der Adresse dieser Seite, dann folgt `#v=`.",
    open: "Konfigurator öffnen",
  },
};
