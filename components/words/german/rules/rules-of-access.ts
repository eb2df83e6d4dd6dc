import type { SpokenRules } from "../../spoken-rules";

/** Rules about who may do what, about keys and secrets, and about networks. */
export const rulesOfAccess: SpokenRules = {
  "build-is-not-privileged": [
    "Nur Builds, die Container-Images bauen, laufen privilegiert.",
    "Ein privilegierter Build hat auf seinem Host die Rechte von root; eine Abhängigkeit, die beim Installieren ein Skript ausführt, hat sie auch.",
    "`privileged_mode = false` setzen, sofern der Build nicht Docker ausführt.",
  ],
  "build-logs-are-encrypted": [
    "Logs und Artefakte von Builds sind verschlüsselt.",
    "Was ein Build ausgibt oder hinterlässt, enthält oft mehr als gedacht: Pfade, Versionen, hin und wieder Zugangsdaten.",
    "`encryption_disabled` entfernen.",
  ],
  "build-secrets-not-plain": [
    "Builds erhalten Zugangsdaten aus einem Speicher, nicht als Klartextvariablen.",
    "Klartextvariablen eines Projekts stehen in der Konsole, in seiner Konfiguration und im Log jedes Builds, der seine Umgebung ausgibt.",
    '`type = "SECRETS_MANAGER"` oder `"PARAMETER_STORE"` setzen und als Wert den Namen des Secrets angeben.',
  ],
  "cluster-endpoint-is-private": [
    "Die API eines Kubernetes-Clusters steht nicht dem ganzen Internet offen.",
    "Ohne Angabe erreicht jeder den API-Server: Ein durchgesickertes Token oder eine Lücke darin genügt.",
    "`endpoint_public_access = false` setzen oder die Netze in `public_access_cidrs` nennen.",
  ],
  "cluster-keeps-audit-logs": [
    "Kubernetes-Cluster protokollieren, wer ihre API wonach gefragt hat.",
    "Nach einem Vorfall kann niemand sagen, welches Token welches Secret gelesen hat; protokolliert wird nur, was verlangt ist.",
    '`enabled_cluster_log_types = ["api", "audit", "authenticator"]` setzen.',
  ],
  "containers-are-not-privileged": [
    "Container laufen ohne die Rechte ihres Hosts.",
    "Wer in einen privilegierten Container einbricht, hat die Instanz, ihre Rolle und jeden anderen Container darauf.",
    "`privileged` entfernen; die eine benötigte Capability in `linuxParameters` ergänzen.",
  ],
  "default-security-group-closed": [
    "Die Standard-Sicherheitsgruppe einer VPC hat keine Regeln.",
    "Was ohne Gruppe gestartet wird, erhält die Standardgruppe, die ihre Mitglieder untereinander und mit dem Internet sprechen lässt.",
    "Eine aws_default_security_group ohne ingress und egress ergänzen.",
  ],
  "egress-is-narrow": [
    "Eine Sicherheitsgruppe lässt nicht jedes Protokoll überallhin hinaus.",
    "Was in eine Funktion gelangt ist, kann Daten überallhin senden: Der Weg nach außen ist die letzte Schranke.",
    "TCP 443 zur Gruppe der Endpunkte und zur Präfixliste von S3 erlauben, 2049 zum Dateisystem.",
  ],
  "federated-role-checks-subject": [
    "Eine Rolle, die einem gemeinsam genutzten Identitätsanbieter vertraut, sagt, wessen Token sie annimmt.",
    "GitHub, GitLab und andere signieren die Token aller Kunden mit demselben Issuer. Ohne Bedingung auf `sub`, oder mit einem Platzhalter an der Stelle der Organisation, kann eine Pipeline von irgendwem auf der Welt die Rolle annehmen.",
    'Eine Bedingung `StringLike` auf `"<issuer>:sub"` ergänzen, die Organisation und Repository nennt, etwa `"repo:my-org/my-repo:ref:refs/heads/main"`; die Token eines GitHub-Repositorys, das seit dem 15. Juli 2026 angelegt, umbenannt oder übertragen wurde, nennen auch IDs: `"repo:my-org@123456/my-repo@456789:ref:refs/heads/main"`.',
  ],
  "iam-action-not-wildcard": [
    "IAM-Policies nennen die Aktionen, die sie erlauben.",
    "`*` und `service:*` erlauben auch das Löschen, das Ändern von Policies und alles, was AWS nächstes Jahr ergänzt; gestohlene Zugangsdaten bedeuten dann den ganzen Dienst.",
    "Die Aktionen auflisten, die der Code aufruft.",
  ],
  "iam-resource-not-wildcard": [
    "IAM-Policies nennen die Ressourcen, die sie erlauben, wo immer AWS etwas Engeres als `*` anbietet.",
    'Mit `Resource = "*"` oder `arn:aws:logs:*:*:*` darf eine Funktion jedes Secret lesen, in jede Log-Gruppe schreiben und jede Funktion des Kontos aufrufen.',
    "Die ARNs der eigenen Ressourcen verwenden; `*` nur für Aktionen ohne Berechtigungen auf Ressourcenebene behalten, in einem eigenen Statement.",
  ],
  "instance-requires-imdsv2": [
    "Instanzen geben ihre Metadaten nur gegen ein Sitzungstoken heraus (IMDSv2).",
    "Mit der ersten Version verrät eine einzige Anfrage, zu der sich ein Webserver bringen lässt, die Zugangsdaten der Rolle der Instanz.",
    '`metadata_options { http_tokens = "required" }` ergänzen.',
  ],
  "key-policy-admits-its-services": [
    "Die Policy eines Schlüssels lässt die Dienste zu, die ihn nutzen müssen.",
    "Ein Alarm kann nicht an ein Topic senden, dessen Schlüssel cloudwatch.amazonaws.com ausschließt: Die E-Mail kommt nie, und nichts weist darauf hin. Eine Log-Gruppe lässt sich nicht einmal anlegen, wenn der Schlüssel logs ausschließt.",
    "Ein Statement für den Dienst mit kms:Decrypt und kms:GenerateDataKey* ergänzen (logs auch kms:Encrypt*, kms:ReEncrypt*, kms:Describe*) und eine Bedingung auf die Quelle.",
  ],
  "key-rotates": [
    "Kundenverwaltete Schlüssel rotieren.",
    "Ein Schlüssel, der jahrelang genutzt wird, schützt immer mehr Daten mit einem einzigen Geheimnis.",
    "`enable_key_rotation = true` setzen.",
  ],
  "managed-policy-is-narrow": [
    "Keine Rolle erhält eine von AWS verwaltete Policy, die alles oder alles eines Dienstes erlaubt.",
    "`AdministratorAccess` und die `…FullAccess`-Policies erlauben jede Aktion auf jeder Ressource des Kontos, auch das Löschen dessen, was anderen gehört, und AWS erweitert sie ungefragt.",
    "Eine Policy mit den aufgerufenen Aktionen auf den ARNs schreiben, auf denen sie aufgerufen werden.",
  ],
  "network-acl-closed": [
    "Keine Netzwerk-ACL lässt das ganze Internet zu allem oder zu Fernzugängen.",
    "Die ACL ist die zweite Mauer hinter den Sicherheitsgruppen; steht sie offen, genügt dort eine falsche Regel.",
    "Die bedienten und die flüchtigen Ports erlauben, aus den Netzen, die sie brauchen.",
  ],
  "no-long-lived-access-keys": [
    "Für Benutzer werden keine Zugriffsschlüssel angelegt.",
    "Ein Schlüssel gilt, bis ihn jemand löscht, von überall, und der State enthält sein Geheimnis.",
    "Den Aufrufer eine Rolle annehmen lassen: in Pipelines über OIDC, in AWS über Instanz- und Task-Rollen, für Menschen über IAM Identity Center.",
  ],
  "no-secret-in-plain-text": [
    "Im Code steht kein Passwort, Schlüssel oder Token.",
    "Wer das Repository, den State oder die Konsole lesen kann, liest den Wert, und er bleibt auch nach dem Entfernen in der Historie.",
    "Den Wert nach Secrets Manager oder in einen SecureString-Parameter verlegen, seinen ARN übergeben und den offengelegten Wert ersetzen.",
  ],
  "parameter-has-own-key": [
    "SecureString-Parameter sind mit einem kundenverwalteten Schlüssel verschlüsselt.",
    "Den Schlüssel `alias/aws/ssm` darf jeder Principal des Kontos nutzen; den Wert schützt dann nur noch die Berechtigung auf dem Parameter.",
    "`key_id` auf einen Schlüssel des Stacks setzen und dessen Lesern `kms:Decrypt` erlauben.",
  ],
  "parameter-is-encrypted": [
    "Parameter, die Geheimnisse enthalten, sind SecureStrings.",
    "Einen String-Parameter liest jeder mit ssm:GetParameter; ein SecureString verlangt zusätzlich das Recht, seinen Schlüssel zu nutzen.",
    '`type = "SecureString"` und `key_id` auf einen Schlüssel des Stacks setzen.',
  ],
  "pipeline-artifacts-have-own-key": [
    "Artefakte einer Pipeline sind mit einem kundenverwalteten Schlüssel verschlüsselt.",
    "Die Artefakte enthalten Quellcode und Plan; mit dem Standardschlüssel von S3 lässt sich der Zugriff darauf nicht über den Schlüssel entziehen.",
    "In `artifact_store` einen Block `encryption_key` ergänzen.",
  ],
  "policies-belong-to-roles": [
    "Benutzer haben ihre Rechte aus Gruppen und Rollen.",
    "Rechte, die an einem einzelnen Benutzer hängen, werden beim Teamwechsel vergessen, und niemand sieht, wer was darf.",
    "Die Policy an eine Gruppe des Benutzers hängen (aws_iam_group_policy_attachment) oder an eine Rolle.",
  ],
  "resource-policy-names-principals": [
    "Die Policy einer Ressource nennt, wer sie nutzen darf.",
    '`Principal = "*"` ohne Bedingung ist die ganze Welt, mit oder ohne Konto bei Ihnen.',
    "Den Dienst oder die Rolle nennen oder eine Bedingung auf Konto, Organisation oder Quell-ARN ergänzen.",
  ],
  "secret-has-own-key": [
    "Secrets sind mit einem kundenverwalteten Schlüssel verschlüsselt.",
    "Der von AWS verwaltete Schlüssel lässt sich weder teilen noch einschränken noch entziehen.",
    "`kms_key_id` setzen.",
  ],
  "secret-output-is-sensitive": [
    "Ein Output, der ein Geheimnis trägt, ist sensitive.",
    "Outputs stehen in jedem Lauf und in jedem Pipeline-Log. Terraform plant keinen Output mit einem sensiblen Wert, der nicht markiert ist; `nonsensitive` verbirgt die Warnung, nicht den Wert.",
    "`sensitive = true` setzen oder statt des Werts den ARN des Secrets ausgeben.",
  ],
  "secret-rotates": [
    "Secrets, die der Stack selbst erzeugt, werden rotiert.",
    "Ein einmal durchgesickertes Passwort gilt, bis es jemand ändert; ohne Zeitplan tut das niemand.",
    "Eine aws_secretsmanager_secret_rotation mit einer Funktion ergänzen, die den Wert dort ändert, wo er genutzt wird.",
  ],
  "secret-store-present": [
    "Ein Stack mit Geheimnissen hat einen Speicher dafür.",
    "API-Schlüssel und Zugangsdaten ohne Platz in Secrets Manager oder Parameter Store landen in Outputs, Umgebungsvariablen und E-Mails.",
    "Werte von API-Schlüsseln in aws_secretsmanager_secret_version ablegen, Laufzeiteinstellungen in SecureString-Parametern.",
  ],
  "security-group-closed": [
    "Keine Sicherheitsgruppe lässt das ganze Internet herein, außer auf den Ports eines öffentlichen Webservers.",
    "Ein offener NFS-, SSH- oder Datenbankport wird binnen Minuten von Scannern gefunden.",
    "Statt `0.0.0.0/0` die Sicherheitsgruppe des Aufrufers zulassen.",
  ],
  "sensitive-variable-is-marked": [
    "Eine Variable, die ein Geheimnis aufnimmt, ist sensitive.",
    "Ihr Wert steht sonst in jedem Plan und in jedem Pipeline-Log.",
    "`sensitive = true` setzen.",
  ],
  "trail-has-own-key": [
    "CloudTrail verschlüsselt seine Logdateien mit einem kundenverwalteten Schlüssel.",
    "Mit den Schlüsseln von S3 liest jeder, der den Bucket lesen darf, jeden Aufruf des Kontos.",
    "`kms_key_id` auf einen Schlüssel setzen, dessen Policy cloudtrail.amazonaws.com zulässt.",
  ],
  "trail-validates-log-files": [
    "CloudTrail zeigt, ob seine Logdateien verändert wurden.",
    "Wer in den Bucket schreiben kann, nimmt die eigenen Spuren sonst unbemerkt heraus.",
    "`enable_log_file_validation = true` setzen.",
  ],
  "user-data-holds-no-secrets": [
    "Das Startskript einer Instanz enthält keine Geheimnisse.",
    "Jeder Prozess auf der Instanz und jeder, der sie beschreiben darf, kann das Skript lesen, und auch der State enthält es.",
    "Das Skript den Wert mit der Rolle der Instanz aus Secrets Manager oder Parameter Store lesen lassen.",
  ],
  "vpc-endpoints-present": [
    "Funktionen in einer VPC erreichen AWS-Dienste über VPC-Endpunkte.",
    "Ohne Endpunkte brauchen Aufrufe von ECR, CloudWatch Logs, KMS und Secrets Manager ein NAT-Gateway, das jedes Gigabyte berechnet und einen Weg ins ganze Internet öffnet; ohne NAT laufen sie in einen Timeout.",
    "Interface-Endpunkte für die aufgerufenen Dienste ergänzen (logs, monitoring, xray, kms, ssm, secretsmanager, ecr.api, ecr.dkr) und einen Gateway-Endpunkt für S3.",
  ],
  "vpc-has-flow-logs": [
    "Eine VPC hat Flow Logs.",
    "Ohne sie kann nach einem Vorfall niemand sagen, mit welchen Adressen eine Funktion gesprochen hat.",
    "Für die VPC einen aws_flow_log in eine verschlüsselte Log-Gruppe ergänzen.",
  ],
};
