export const helpOfOperations: Readonly<Record<string, string>> = {
  observability: "Logs, Traces, Dashboard.",
  "observability.logRetentionDays":
    "Alle Log-Gruppen ohne eigene Aufbewahrung. Prüfer verlangen meist ein Jahr oder mehr.",
  "observability.traceSampling": "Anteil der Anfragen, den X-Ray über das Reservoir hinaus verfolgt.",
  "observability.traceReservoir": "Anfragen je Sekunde, die immer verfolgt werden.",
  "observability.dashboard": "CloudWatch-Dashboard, aus var.model_versions gebaut.",
  alerts: "SNS-Topic und Alarme.",
  "alerts.emails": "Jeder Alarm geht an diese Adressen, sofern Sie ihn nicht anderswohin schicken.",
  "alerts.emails[]": "Abonniert das Topic der Alarme; AWS schickt zuerst eine Bestätigung.",
  "alerts.infoEmails": "Ein zweites Topic für Alarme, die niemanden wecken müssen.",
  "alerts.infoEmails[]": "Abonniert das Topic der Alarme; AWS schickt zuerst eine Bestätigung.",
  "alerts.routes": "Wohin jede Art von Alarm geht.",
  "alerts.routes.*": "Niemand: der Alarm zeigt seinen Zustand trotzdem.",
  "alerts.routes.keys":
    "EventBridge meldet es binnen Minuten, wo CloudTrail Verwaltungsereignisse aufzeichnet. Niemand: keine Regel wird angelegt.",
  "alerts.routes.backups": "EventBridge meldet es binnen Minuten. Niemand: keine Regel wird angelegt.",
  "alerts.latencyMs": "Alarm, wenn p95 einer Stage oder Funktion darüber bleibt; p99 darf doppelt so lange brauchen.",
  "alerts.errorRatePercent": "Fehlgeschlagene Aufrufe einer Version.",
  "alerts.clientErrorPercent": "Anteil der Anfragen, die als Fehler des Aufrufers abgewiesen wurden.",
  "alerts.serverErrorPercent": "Anteil der Anfragen, die fehlgeschlagen sind.",
  "alerts.minimumRequests":
    "Anfragen je Minute, unter denen eine Rate von Fehlern, 4XX oder 5XX nichts sagt und keinen Alarm auslöst: ein Fehler bei zwei Anfragen sind keine 50 %.",
  "alerts.concurrencyPercent":
    "Anteil der reservierten Parallelität einer Version; bei 100 % werden Aufrufe gedrosselt.",
  "alerts.blockedRequests": "Anfragen, die die Firewall in fünf Minuten blockiert hat.",
  "alerts.notifyRecovery": "Auch melden, wenn ein Alarm zu OK zurückkehrt.",
  pipeline: "Was eine Pipeline zum Bauen, Pushen und Ausrollen braucht.",
  "pipeline.kind": "Outputs und SSM-Parameter für eine Pipeline werden in jedem Fall geschrieben.",
  "pipeline.repository":
    "owner/name des Repositorys mit dem Code des Modells; owner@id/name@id bindet GitHubs Token daran, wer auch immer die Namen später hat.",
  "pipeline.branch": "Der einzige Branch, der ausrollen darf.",
  "pipeline.createOidcProvider": "Ein Konto hat höchstens einen; abschalten, wenn es ihn schon gibt.",
  "pipeline.connectionArn":
    "CodeConnections-Verbindung zum Quell-Repository; sie wird einmal von Hand bestätigt und gehört deshalb nicht zum Stack.",
  "pipeline.scanThreshold":
    "Die Pipeline wartet auf den Scan jedes Images und schlägt bei Funden dieser Schwere oder höher fehl.",
  "pipeline.deployRoleArn":
    "Vorhandene Rolle, die einen freigegebenen Plan anwendet; sie kommt von außen, weil ein Stack, der sie anlegt, sie erweitern könnte. Braucht ein State-Backend. Leer: die Pipeline endet beim Plan.",
  access: "Was Ihr Konto von jeder Rolle verlangt und wer überwachen darf.",
  "access.permissionsBoundaryArn":
    "Vorhandene Richtlinie, die jede Rolle des Stacks begrenzt, wie Konten es verlangen, in denen Pipelines Rollen anlegen dürfen. Leer: keine.",
  "access.rolePath":
    "Pfad jeder Rolle des Stacks, wo Richtlinien des Kontos Rollen danach benennen. Ein anderer Pfad legt jede Rolle neu an.",
  "access.monitoringPermissionSets":
    "Permission Sets von IAM Identity Center, deren Personen die Überwachungsrolle annehmen dürfen. Leer: Identitäten des Kontos, die sich mit MFA angemeldet haben.",
  "access.monitoringPermissionSets[]": "Name eines Permission Sets von IAM Identity Center.",
  backend: "S3 mit eigenem Locking (use_lockfile).",
  "backend.bucket": "Vorhandener S3-Bucket, versioniert und verschlüsselt.",
  "backend.key": "Pfad des States im Bucket.",
  "backend.region": "Region des Buckets. Terraform erlaubt hier keine Variable.",
  "backend.kmsKeyId":
    "KMS-Schlüssel, der den State verschlüsselt: sein ARN. Leer: die Verschlüsselung des Buckets. Der State enthält API-Schlüssel, Produktion verlangt daher einen eigenen.",
  "backend.lockTable":
    "DynamoDB-Tabelle, die zusätzlich sperrt, solange ältere Stände Ihres Codes noch dort sperren. Seit Terraform 1.11 veraltet; S3 sperrt in jedem Fall.",
};
