import type { Words } from "../words";

/** Sentences around figures of the stack: what a comparison loses, what it is made of, what an estimate rests on. */
export const germanFigures: Words["figures"] = {
  headline: {
    none: "Keine Ressource ändert sich.",
    nothing: "Nichts wird neu aufgebaut oder gelöscht.",
    perhaps: "Einige Ressourcen werden vielleicht neu aufgebaut; keine wird endgültig gelöscht.",
    of: { one: "Von {count} geänderten Ressource: {what}.", many: "Von {count} geänderten Ressourcen: {what}." },
    rebuilt: { one: "{count} wird neu aufgebaut", many: "{count} werden neu aufgebaut" },
    destroyed: { one: "{count} wird gelöscht", many: "{count} werden gelöscht" },
    among: "Darunter: {what}.",
    refused: {
      one: "So, wie es ist, wird {count} davon abgelehnt: Der Reiter Ressourcen sagt, warum.",
      many: "So, wie es ist, werden {count} davon abgelehnt: Der Reiter Ressourcen sagt, warum.",
    },
    kept: {
      aws_efs_file_system: "das Dateisystem mit Ihren Modellen",
      aws_ecr_repository: "das Repository mit Ihren Images",
      aws_s3_bucket: "ein Bucket mit seinen Objekten",
      aws_cloudwatch_log_group: "eine Log-Gruppe mit ihren Einträgen",
      aws_kms_key: "ein Schlüssel",
      aws_secretsmanager_secret: "ein Secret",
      aws_api_gateway_rest_api: "die API mit ihrer Adresse",
      aws_api_gateway_api_key: "ein API-Schlüssel, den ein Aufrufer nutzt",
      aws_route53_zone: "die Hosted Zone mit ihren Einträgen",
    },
  },
  stack: "in {region} besteht aus {parts}; insgesamt {resources} Ressourcen.",
  fixed: "Fixkosten im Monat: {parts}. Alles andere wird nach Nutzung bezahlt.",
  assumed: {
    requests:
      "Anfragen: {requests} im Monat, gleichmäßig über Versionen und Stunden verteilt; je {durationMs} ms und {payloadKb} KB.",
    starts: "Neue Ausführungsumgebungen: {starts}; jede liest {modelGb} GB von {storedGb} GB an Modellen.",
    images: "Aufbewahrte Images: höchstens {images}, je {imageGb} GB; Builds: {builds}.",
    traffic: "Flow Logs: {flowLogGb} GB; aus dem Internet, wo es NAT gibt: {internetGb} GB.",
    without:
      "Nicht enthalten: an Aufrufer gesendete Daten, Anfragen an KMS, SSM und Secrets Manager, Schlüsselrotationen, E-Mails, Support und was sonst im Konto läuft.",
  },
  price: { per: "je {unit}", listed: "Listenpreis, Stand {month}", about: "zum Preis je {unit}" },
};
