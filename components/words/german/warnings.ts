import type { Words } from "../words";

/** What is valid and still not what anybody wants to run, by the field that it is about: what follows from it, then what to do. */
export const germanWarnings: Words["warnings"] = {
  "alerts.emails":
    "Alarme gehen an den Postfach-Simulator von AWS, den niemand liest. Die Adresse des Teams eintragen.",
  "alerts.infoEmails":
    "An die Adressen mit niedriger Priorität geht kein Alarm. Mindestens eine Art von Alarm dorthin leiten oder sie entfernen.",
  "api.authorization":
    "Mit IAM-Signaturen allein gibt es keine Nutzungspläne: Kein Aufrufer hat ein eigenes Kontingent oder eine eigene Drosselung. Wo Aufrufer abgerechnet werden, zusätzlich API-Schlüssel nutzen.",
  backend:
    "Die Produktion hat kein State-Backend: Ihr State läge samt Secrets als Datei auf einer einzelnen Platte. Einen versionierten, verschlüsselten Bucket mit Sperre nutzen.",
  "backend.pipeline":
    "Ohne State-Backend baut und prüft die Pipeline Images, plant aber nichts. Einen Bucket angeben, aus dem sie den State lesen kann.",
  "backend.lockTable":
    "Ab Terraform 1.11 meldet jedes init dynamodb_table als veraltet. Die Tabelle weglassen, sobald niemand mehr in DynamoDB sperrt.",
  "domain.mutualTls":
    "Der Endpunkt execute-api antwortet weiterhin ohne Client-Zertifikat. Den Standardendpunkt abschalten.",
  "models.provisionedConcurrency":
    "Für {versions} wird keine Umgebung warm gehalten; Aufrufe warten also auf Kaltstarts. Für eine verlässliche Latenz einige bereitstellen.",
  "models.stableVersion":
    "Die veröffentlichte Version {stable} von {version} muss schon existieren. Für das erste Deployment in ein Konto 1 nehmen.",
  "network.flowLogs": "Flow Logs sind aus. Einschalten, wo Prüfer eine Aufzeichnung des Verkehrs in der VPC verlangen.",
  "network.nat":
    "Ein NAT-Gateway bedient alle Zonen: Fällt seine Zone aus, verlieren die anderen den Weg nach außen. Mit einem je Zone übersteht der Stack auch das.",
  "pipeline.deployRoleArn":
    "Ohne Deploy-Rolle hält die Pipeline beim Plan an, und Menschen wenden ihn an. Den ARN einer Rolle eintragen, die den Stack ändern darf.",
};
