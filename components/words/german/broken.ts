import type { Words } from "../words";

/** What stands where a whole page would be that could not be drawn. */
export const germanBroken: Words["broken"] = {
  unreachable: "Der Server ist nicht erreichbar",
  newer: "Es gibt eine neuere Version",
  same: "Auf unserer Seite ist etwas schiefgegangen",
  words:
    "Diese Seite ließ sich nicht darstellen. Ihre Eingaben sind in diesem Browser gespeichert und nach dem nächsten Laden wieder da.",
  reference: "Kennung für das Serverprotokoll: {digest}",
  reload: "Neuere Version laden",
  again: "Erneut versuchen",
  configure: "Formular",
  audit: "Prüfen",
  rules: "Regeln",
};
