/** What the pages of the documentation are called in German, and what each is about, by the end of its address. */
export const germanDocPages: Readonly<Record<string, { readonly title: string; readonly summary: string }>> = {
  rules: { title: "Regeln", summary: "Wonach der Linter sucht, warum, und wie es zu korrigieren ist." },
  "quick-start": {
    title: "Schnellstart",
    summary: "Aus einem Formular, einer Datei oder einer Zeile wird Terraform, das sich anwenden lässt.",
  },
  options: { title: "Jede Option", summary: "Was sich einstellen lässt, mit Grenzen, Vorgabe und was es voraussetzt." },
  capacity: {
    title: "Spitzenlast, durchgerechnet",
    summary: "Ob ein Stack eine Spitze trägt, was sie zuerst beendet und wie das berechnet wird.",
  },
  "command-line": { title: "Kommandozeile", summary: "Installieren, einrichten, benutzen." },
  commands: { title: "Jeder Befehl", summary: "Was die Hilfe jedes Befehls sagt." },
  api: { title: "HTTP-API", summary: "Jede Operation, mit Anfragen, die auf der Seite laufen." },
  pipelines: { title: "In Pipelines", summary: "GitHub, GitLab, Jenkins und pre-commit." },
  editors: {
    title: "Im Editor",
    summary: "Ein Sprachserver: Befunde, Korrekturen, Hilfe, Vervollständigung, Formatierung.",
  },
  assistants: { title: "Für Assistenten", summary: "Generator und Linter über das Model Context Protocol." },
  library: { title: "Als Bibliothek", summary: "Sprache und Linter als Paket mit Typen." },
  "answer-a-finding": {
    title: "Auf einen Befund antworten",
    summary: "Mit Grund unterdrücken, eine Regel anders gewichten, und was andere Scanner erfahren.",
  },
  "foundational-controls": {
    title: "AWS Foundational Security",
    summary: "Welche Regel einer Kontrolle von Security Hub entspricht, oder warum keine.",
  },
  deployment: { title: "Für andere betreiben", summary: "Container, Compose und Kubernetes: ein Prozess, ein Port." },
  "what-the-server-promises-to-everybody-else": {
    title: "Was der Server allen anderen verspricht",
    summary: "Fristen, Grenzen, Reihenfolge und Kopfzeilen des Servers.",
  },
  security: {
    title: "Sicherheit",
    summary: "Was versprochen und gemessen wird, was selbst zu prüfen ist und wie eine Schwachstelle zu melden ist.",
  },
  proof: {
    title: "Was bewiesen ist, und wie",
    summary: "Was jeder Stack verspricht und was das Produkt daran bindet.",
  },
  changelog: { title: "Änderungen", summary: "Was in jeder Version neu ist und was sich geändert hat." },
};
