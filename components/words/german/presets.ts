import type { Words } from "../words";

/** What presets and leanings are called, what one takes them for, and what is in them. */
export const germanPresets: Words["presets"] = {
  production: {
    title: "Produktion",
    purpose: "Ein Dienst, der den Ausfall einer Zone übersteht",
    summary: "Zwei Versionen nebeneinander in drei Zonen, ein Jahr Logs, kein Weg ins Internet.",
  },
  "small-dev": {
    title: "Kleine Entwicklung",
    purpose: "Ausprobieren zu den niedrigsten Kosten",
    summary: "Eine Version, zwei Zonen, wenig Parallelität, ein Monat Logs.",
  },
  "trading-peaks": {
    title: "Handel mit hoher Last",
    purpose: "Spitzen nach der Uhr, etwa zur Börseneröffnung",
    summary: "Drei Versionen, vor der Glocke aufgewärmt, zwei Stufen von Aufrufern.",
  },
  "private-only": {
    title: "Privat und streng",
    purpose: "Regulierte Daten: signierte Aufrufe, lange Logs",
    summary: "IAM-signierte Aufrufe aus zwei Ländern, anonyme Adressen blockiert, jedes Log sieben Jahre aufbewahrt.",
  },
  "cost-ready": {
    title: "Übersteht den Ausfall einer Zone",
    purpose: "Drei Zonen, fünf warme Umgebungen je Version.",
  },
  "cost-lean": {
    title: "Niedrigste Kosten",
    purpose: "Zwei Zonen, eine warme Umgebung je Version, wenige Traces.",
  },
  "latency-usual": { title: "Unter 100 ms", purpose: "2 GB je Umgebung, skaliert ab 70 % Auslastung." },
  "latency-tight": {
    title: "Unter 50 ms",
    purpose:
      "4 GB und damit doppelt so viel Prozessor, skaliert ab halber Auslastung, langsame Aufrufe früh aufgegeben.",
  },
  "security-usual": {
    title: "Schlüssel und Firewall",
    purpose: "API-Schlüssel, die verwalteten Regeln von AWS, ein Schlüssel für alles Gespeicherte.",
  },
  "security-strict": {
    title: "Nur signierte Aufrufe",
    purpose: "IAM-Signaturen neben API-Schlüsseln, anonyme Adressen blockiert, ein eigener Schlüssel je Dienst.",
  },
  "compliance-year": {
    title: "Ein Jahr Nachweise",
    purpose: "Logs für ein Jahr, aller Verkehr protokolliert, Backups, Secrets eine Woche wiederherstellbar.",
  },
  "compliance-seven-years": {
    title: "Sieben Jahre Nachweise",
    purpose: "Logs für sieben Jahre, aller Verkehr protokolliert, Backups, Secrets einen Monat wiederherstellbar.",
  },
  pilot: {
    title: "Pilot mit einer Version",
    purpose: "Ein erster Einsatz mit einem Modell",
    summary: "Der kleinste Stack, der noch produktionsreif ist, bereitgestellt über SAM.",
  },
};
