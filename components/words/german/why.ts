import type { Words } from "../words";

/** What the panel says that tells why a line is there. */
export const germanWhy: Words["why"] = {
  label: "Warum das hier steht",
  of: "Warum das hier steht: ",
  looking: "Der Grund wird gesucht …",
  before: "Block davor",
  after: "Block danach",
  copyLink: "Link zu Zeile {line} kopieren",
  close: "Erklärung schließen",
  edited: "Diese Datei ist von Hand bearbeitet; erklärt wird der Text, wie er erzeugt wurde.",
  notOurs: "Diese Datei gehört nicht zu dem, was das Formular erzeugt.",
  line: "Zeile {from}",
  lines: "Zeilen {from} bis {to}",
  requirements: "Anforderungen",
  whole: "Sie entsteht als Ganzes; von den Dokumenten wird stackwright.json Zeile für Zeile erklärt.",
  noField: "Kein Feld ändert ihn: In jedem Stack dieser Form ist er derselbe.",
  behindLine: "Hinter dieser Zeile",
  behindRest: "Hinter dem Rest davon",
  behind: "Dahinter",
  through: "Über var.{variable}",
  usual: "Vorgabe",
};
