/** The steps of the form by their key. */
export const germanSteps: Readonly<Record<string, { readonly title: string; readonly summary: string }>> = {
  project: { title: "Projekt", summary: "Wie der Stack heißt, wo er läuft und wem er gehört." },
  models: {
    title: "Modellversionen",
    summary:
      "Jede Version erhält ihre eigene Lambda-Funktion, ihren Alias und ihre API-Stage; Versionen laufen also nebeneinander.",
  },
  scaling: {
    title: "Skalierung",
    summary: "Wie die bereitgestellte Parallelität der Last folgt und was das Konto zulässt.",
  },
  api: {
    title: "API und Kontingente",
    summary: "Wo Aufrufer das Modell erreichen, wie sie sich ausweisen und wie viel jeder aufrufen darf.",
  },
  domain: { title: "Domain", summary: "Ein eigener Hostname mit Zertifikat und DNS-Einträgen." },
  firewall: {
    title: "Firewall",
    summary: "Was AWS WAF durchlässt: Raten, verwaltete Regeln, Länder, Adressen.",
  },
  network: { title: "Netzwerk", summary: "Das private Netz, in dem die Funktionen laufen, und sein Weg nach außen." },
  data: {
    title: "Speicher und Schlüssel",
    summary: "Wo Modelle, Images und Secrets liegen, was sie verschlüsselt und was ein Versehen überdauert.",
  },
  alerts: {
    title: "Alarme und Logs",
    summary: "Wer wovon ab welcher Schwelle erfährt und wie lange Logs aufbewahrt werden.",
  },
  pipeline: {
    title: "CI/CD und State",
    summary: "Wie Änderungen zu AWS gelangen und wo Terraform seinen State ablegt.",
  },
};

/** The headings that they stand under, and the units behind figures. */
export const germanTerms: Readonly<Record<string, string>> = {
  Basics: "Grundlagen",
  Traffic: "Verkehr",
  Platform: "Plattform",
  Operations: "Betrieb",
  Image: "Image",
  Compute: "Rechenleistung",
  Concurrency: "Parallelität",
  Rates: "Raten",
  "Managed rules": "Verwaltete Regeln",
  "Who may call": "Wer aufrufen darf",
  days: "Tage",
  requests: "Anfragen",
  "requests/s": "Anfragen/s",
  "requests/min": "Anfragen/min",
};
