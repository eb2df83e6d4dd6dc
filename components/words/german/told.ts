/** What is counted of a stack, for one and for many, and the same in German. */
const counts: readonly (readonly [one: string, many: string, eins: string, viele: string])[] = [
  // Before the zones, which its words end with.
  ["hosted zone", "hosted zones", "Hosted Zone", "Hosted Zones"],
  ["function", "functions", "Funktion", "Funktionen"],
  ["stage", "stages", "Stage", "Stages"],
  ["zone", "zones", "Zone", "Zonen"],
  ["usage plan", "usage plans", "Nutzungsplan", "Nutzungspläne"],
  ["API key", "API keys", "API-Schlüssel", "API-Schlüssel"],
  ["alarm", "alarms", "Alarm", "Alarme"],
  ["log group", "log groups", "Log-Gruppe", "Log-Gruppen"],
  ["role", "roles", "Rolle", "Rollen"],
  ["warm environment", "warm environments", "warme Umgebung", "warme Umgebungen"],
  ["endpoint interface", "endpoint interfaces", "Endpunkt-Schnittstelle", "Endpunkt-Schnittstellen"],
  ["NAT gateway", "NAT gateways", "NAT-Gateway", "NAT-Gateways"],
  ["public IPv4 address", "public IPv4 addresses", "öffentliche IPv4-Adresse", "öffentliche IPv4-Adressen"],
  ["web ACL", "web ACLs", "Web-ACL", "Web-ACLs"],
  ["KMS key", "KMS keys", "KMS-Schlüssel", "KMS-Schlüssel"],
  ["secret", "secrets", "Secret", "Secrets"],
  ["dashboard", "dashboards", "Dashboard", "Dashboards"],
];

const countTable = counts.flatMap(([one, many, eins, viele]) => [
  [many, viele],
  [`{count} ${one}`, `{count} ${eins}`],
  [`{count} ${many}`, `{count} ${viele}`],
]);

/** What ends a peak, and what would have to change. */
const capacity = {
  "API Gateway, all APIs of the account": "API Gateway, alle APIs des Kontos",
  "the quota of {region} unless AWS raised it": "das Kontingent von {region}, sofern AWS es nicht erhöht hat",
  "Throttle of the stage": "Drosselung der Stage",
  "a burst of {count} besides": "dazu ein Burst von {count}",
  "Throttles of the usage plans": "Drosselungen der Nutzungspläne",
  "Reserved concurrency of the version": "Reservierte Parallelität der Version",
  "{count} environments, {rate} requests a second each": "{count} Umgebungen, je {rate} Anfragen je Sekunde",
  "Concurrency of the account, all functions": "Parallelität des Kontos, alle Funktionen",
  "Clients of the file system": "Clients des Dateisystems",
  "each environment mounts it": "jede Umgebung bindet es ein",
  "the stage takes no more": "mehr nimmt die Stage nicht an",
  "what the peak keeps busy, and room": "was die Spitze beschäftigt, und etwas Luft",
  "so that no call of the peak waits for a start": "damit kein Aufruf der Spitze auf einen Start wartet",
  "Reserved concurrency of the router": "Reservierte Parallelität des Routers",
  "Reserved concurrency of {version}": "Reservierte Parallelität von {version}",
  "{count} environments, each busy while a version answers":
    "{count} Umgebungen, jede beschäftigt, solange eine Version antwortet",
  "{count} environments, of which each call keeps two busy":
    "{count} Umgebungen, von denen jeder Aufruf zwei beschäftigt",
  "{count} environments for {share} % of the calls": "{count} Umgebungen für {share} % der Aufrufe",
  "each call keeps one of the router busy, too": "jeder Aufruf beschäftigt auch eine des Routers",
  "so that no call of the peak waits for the router's start":
    "damit kein Aufruf der Spitze auf den Start des Routers wartet",
} as const;

/** Whom one pays, and the lines of a bill. */
const bill = {
  "Interface endpoints": "Interface-Endpunkte",
  "{version}: kept warm in any case": "{version}: in jedem Fall warm gehalten",
  "{version}: kept warm for the load": "{version}: für die Last warm gehalten",
  "{version}: run in warm environments": "{version}: in warmen Umgebungen ausgeführt",
  "{version}: run in others": "{version}: in anderen ausgeführt",
  "{version}: more ephemeral storage": "{version}: mehr flüchtiger Speicher",
  "Router: kept warm": "Router: warm gehalten",
  "Router: calls": "Router: Aufrufe",
  Calls: "Aufrufe",
  Gateways: "Gateways",
  "Public addresses": "Öffentliche Adressen",
  Data: "Daten",
  Requests: "Anfragen",
  "Requests beyond {count} million": "Anfragen über {count} Mio. hinaus",
  Traces: "Traces",
  Secrets: "Secrets",
  "Hosted zone": "Hosted Zone",
  Builds: "Builds",
  "Actions of the pipeline": "Aktionen der Pipeline",
  "Plans and applies": "Pläne und Anwendungen",
  "Caches of the stages": "Caches der Stages",
  "Models in the standard class": "Modelle in der Standardklasse",
  "Reads of new environments": "Lesen durch neue Umgebungen",
  "Provisioned throughput": "Bereitgestellter Durchsatz",
  Backups: "Backups",
  "Keys, before their first rotation": "Schlüssel, vor ihrer ersten Rotation",
  "In each zone": "In jeder Zone",
  "Web ACL": "Web-ACL",
  Rules: "Regeln",
  Images: "Images",
  Dashboard: "Dashboard",
  "Metrics in alarms": "Metriken in Alarmen",
  "Alarms of autoscaling": "Alarme des Autoscalings",
  "Detailed metrics of the methods": "Detaillierte Metriken der Methoden",
} as const;

/** What is logged. */
const logs = {
  functions: "Funktionen",
  router: "Router",
  access: "Zugriffe",
  "API execution": "Ausführung der API",
  firewall: "Firewall",
  network: "Netzwerk",
} as const;

const logTable = Object.entries(logs).flatMap(([what, was]) => [
  [`Logs taken in: ${what}`, `Angenommene Logs: ${was}`],
  [`Logs kept: ${what}`, `Aufbewahrte Logs: ${was}`],
]);

/** Values of options that have no words of their own. */
const values = { yes: "ja", no: "nein", none: "nichts", order: "Reihenfolge" } as const;

/** What a price is per. */
const units = {
  "GB-second": "GB-Sekunde",
  "million requests": "Million Anfragen",
  "hour of a cache of {size} GB": "Stunde eines Caches von {size} GB",
  "web ACL and month": "Web-ACL und Monat",
  "rule and month": "Regel und Monat",
  "gateway-hour": "Gateway-Stunde",
  GB: "GB",
  "address-hour": "Adressstunde",
  "endpoint-hour in each zone": "Endpunktstunde in jeder Zone",
  "key and month": "Schlüssel und Monat",
  "secret and month": "Secret und Monat",
  "GB-month": "GB-Monat",
  "MiB/s and month": "MiB/s und Monat",
  "GB-month, compressed": "GB-Monat, komprimiert",
  "metric in an alarm and month": "Metrik in einem Alarm und Monat",
  "metric and month": "Metrik und Monat",
  "dashboard and month": "Dashboard und Monat",
  "million traces": "Million Traces",
  "zone and month": "Zone und Monat",
  "minute of {size}": "Minute von {size}",
  "action minute": "Aktionsminute",
} as const;

/** What is told of a stack in figures. */
export const toldFigures: Readonly<Record<string, string>> = {
  ...Object.fromEntries([...countTable, ...logTable]),
  ...values,
  ...capacity,
  ...bill,
  ...units,
};
