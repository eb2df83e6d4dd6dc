import type { SpokenRules } from "../../spoken-rules";

/** Rules about what is stored: buckets, databases, tables, queues, file systems and volumes. */
export const rulesOfData: SpokenRules = {
  "bucket-blocks-public-access": [
    "S3-Buckets sperren öffentlichen Zugriff auf alle vier Arten.",
    "Eine Policy oder ACL zu viel macht Trainingsdaten oder Logs für jeden lesbar. Ohne eigene Sperre hängt ein Bucket davon ab, wie das Konto gerade eingestellt ist.",
    "Einen aws_s3_bucket_public_access_block mit allen vier Argumenten auf true ergänzen.",
  ],
  "bucket-has-own-key": [
    "S3-Buckets sind mit einem kundenverwalteten Schlüssel verschlüsselt.",
    "Mit den Schlüsseln von S3 (der Vorgabe) lässt sich der Zugriff auf die Objekte nicht über den Schlüssel entziehen, und CloudTrail sagt nichts darüber, wer entschlüsselt.",
    'Eine aws_s3_bucket_server_side_encryption_configuration mit `sse_algorithm = "aws:kms"`, einem Schlüssel des Stacks und `bucket_key_enabled = true` ergänzen.',
  ],
  "bucket-is-versioned": [
    "S3-Buckets behalten frühere Versionen ihrer Objekte.",
    "Ohne Versionen lässt sich ein überschriebenes Modell oder ein gelöschter Prüfpfad nicht zurückholen.",
    'Ein aws_s3_bucket_versioning mit `status = "Enabled"` und eine Lebenszyklusregel für alte Versionen ergänzen.',
  ],
  "bucket-origin-is-closed": [
    "CloudFront liest Buckets unter eigener Identität, damit es sonst niemand muss.",
    "Ohne Origin Access Control muss der Bucket für alle offen sein, an Zertifikat, Firewall und Logs der Distribution vorbei.",
    "Eine aws_cloudfront_origin_access_control ergänzen, sie in `origin_access_control_id` nennen und in der Policy des Buckets cloudfront.amazonaws.com für diese Distribution zulassen.",
  ],
  "bucket-requires-tls": [
    "S3-Buckets lehnen Anfragen ohne TLS ab.",
    "S3 beantwortet auch unverschlüsseltes HTTP; ein falsch eingerichteter Client sendet Daten und signierte Anfragen dann im Klartext.",
    'In der Policy des Buckets `s3:*` verweigern, wo `"aws:SecureTransport"` false ist.',
  ],
  "cache-cluster-is-encrypted": [
    "Caches sind im Ruhezustand verschlüsselt.",
    "Backups und ausgelagerte Seiten eines Caches enthalten Sitzungen und Antworten im Klartext, und die Verschlüsselung lässt sich später nicht einschalten.",
    "Vor dem ersten Apply `at_rest_encryption_enabled = true` setzen.",
  ],
  "cache-cluster-requires-tls": [
    "Caches werden über TLS erreicht.",
    "Sonst gehen Sitzungen und Passwörter im Klartext durch das Netz der VPC, und ein Token lässt sich nicht verlangen.",
    "`transit_encryption_enabled = true` setzen und sich mit `rediss://` verbinden.",
  ],
  "database-is-backed-up": [
    "Datenbanken behalten automatische Backups.",
    "Ohne sie bringt nichts eine gelöschte Tabelle zurück: Auf einen Zeitpunkt lässt sich nur wiederherstellen, solange Backups bestehen, und der Provider gibt für eine Instanz keine vor.",
    "`backup_retention_period` auf die Tage setzen, die ein Fehler unbemerkt bleiben darf, 7 oder mehr.",
  ],
  "database-is-encrypted": [
    "Datenbanken sind im Ruhezustand verschlüsselt.",
    "Snapshots, Replikate und automatische Backups sind so lesbar wie das Volume, von dem sie stammen, und ohne neue Datenbank lässt sich die Verschlüsselung später nicht einschalten.",
    "Vor dem ersten Apply `storage_encrypted = true` (und `kms_key_id`) setzen; eine bestehende Datenbank wird verschlüsselt, indem man eine verschlüsselte Kopie ihres Snapshots wiederherstellt.",
  ],
  "database-is-private": [
    "Datenbanken haben keine öffentliche Adresse.",
    "Eine Datenbank, die im Internet antwortet, wird binnen Minuten von Scannern gefunden; vor den Daten stehen dann nur noch ihr Passwort und ihre Sicherheitsgruppe.",
    "`publicly_accessible = false` setzen und die Datenbank aus der VPC heraus erreichen.",
  ],
  "database-is-protected-from-deletion": [
    "Datenbanken sind vor dem Löschen geschützt.",
    "Ein einziges `terraform destroy` oder ein Argument, das eine Ersetzung erzwingt, löscht die Daten.",
    "`deletion_protection = true` setzen; vor einer gewollten Löschung in einem eigenen Schritt aufheben.",
  ],
  "database-keeps-final-snapshot": [
    "Eine gelöschte Datenbank hinterlässt einen letzten Snapshot.",
    "Ohne ihn nimmt eine Löschung, auch die durch eine Ersetzung, die Daten mit: Automatische Backups verschwinden mit der Datenbank.",
    "`skip_final_snapshot` entfernen (vorgegeben ist false) und `final_snapshot_identifier` setzen.",
  ],
  "database-password-not-in-state": [
    "Passwörter von Datenbanken landen nicht im State.",
    "Wer den State oder eine Plandatei lesen darf, liest das Passwort, gleich woher es kam; `sensitive` verbirgt es nur auf dem Bildschirm.",
    "RDS das Passwort verwalten lassen (`manage_master_user_password = true`) oder das write-only Argument (`password_wo`) mit einem ephemeral-Wert nutzen.",
  ],
  "delivery-stream-is-encrypted": [
    "Firehose-Streams sind im Ruhezustand verschlüsselt.",
    "Was dem Stream übergeben wurde, liegt darin lesbar, bis es ausgeliefert ist.",
    "`server_side_encryption { enabled = true }` ergänzen.",
  ],
  "file-system-has-own-key": [
    "EFS-Dateisysteme sind mit einem kundenverwalteten Schlüssel verschlüsselt.",
    "Modelle und Features sind das Kapital des Unternehmens; nur mit einem eigenen Schlüssel lässt sich der Zugriff entziehen und nachvollziehen.",
    "`kms_key_id` setzen.",
  ],
  "file-system-has-policy": [
    "Ein EFS-Dateisystem hat eine Policy, die TLS erzwingt.",
    "Ohne Policy darf jeder Client im Netz das Dateisystem einbinden, unverschlüsselt und als root.",
    "Eine aws_efs_file_system_policy ergänzen, die `aws:SecureTransport = false` verweigert und die Rolle der Funktionen zulässt.",
  ],
  "file-system-is-encrypted": [
    "EFS-Dateisysteme sind im Ruhezustand verschlüsselt.",
    "Die Verschlüsselung lässt sich später nicht einschalten: Das Dateisystem müsste ersetzt, die Modelle müssten kopiert werden.",
    "`encrypted = true` und `kms_key_id` setzen.",
  ],
  "mount-target-per-function-subnet": [
    "Das Dateisystem hat in jedem Subnetz, in dem seine Funktionen laufen, ein Mount Target.",
    "Eine Funktion in einer Zone ohne Mount Target scheitert beim Einbinden oder zahlt für jeden Lesezugriff über Zonengrenzen.",
    "Die Mount Targets über die Subnetze der Funktionen iterieren.",
  ],
  "queue-is-encrypted": [
    "Die Verschlüsselung von SQS-Queues im Ruhezustand ist nicht abgeschaltet.",
    "Neue Queues verschlüsselt SQS selbst; `sqs_managed_sse_enabled = false` ohne KMS-Schlüssel lässt die Nachrichten im Klartext.",
    "Das Argument entfernen oder `kms_master_key_id` auf einen Schlüssel des Stacks setzen.",
  ],
  "search-domain-encrypts-between-nodes": [
    "Such-Domains verschlüsseln, was ihre Knoten einander sagen.",
    "Dokumente werden sonst im Klartext von Knoten zu Knoten kopiert.",
    "`node_to_node_encryption { enabled = true }` ergänzen.",
  ],
  "search-domain-is-encrypted": [
    "Such-Domains sind im Ruhezustand verschlüsselt.",
    "Indizes, Logs, Auslagerungsdateien und automatische Snapshots der Domain sind sonst lesbar.",
    "`encrypt_at_rest { enabled = true }` ergänzen; eine bestehende Domain muss womöglich neu angelegt werden.",
  ],
  "search-domain-is-private": [
    "Such-Domains stehen in einer VPC.",
    "Eine Domain mit öffentlichem Endpunkt schützt allein ihre Zugriffs-Policy; in eine VPC lässt sie sich später nicht verlegen.",
    "`vpc_options` mit privaten Subnetzen und einer Sicherheitsgruppe ergänzen.",
  ],
  "search-domain-requires-tls": [
    "Such-Domains lehnen Anfragen ohne TLS ab.",
    "Abfragen, Dokumente und Zugangsdaten gehen sonst im Klartext durchs Netz.",
    "In `domain_endpoint_options` `enforce_https = true` setzen.",
  ],
  "brokers-are-private": [
    "Kafka-Broker haben keine öffentliche Adresse.",
    "Broker, die im Internet antworten, werden von Scannern gefunden; durchgesickerte Zugangsdaten gelten dann von überall.",
    '`public_access` weglassen oder `type = "DISABLED"` setzen und die Broker aus der VPC heraus erreichen.',
  ],
  "brokers-authenticate-clients": [
    "Kafka-Cluster fragen ihre Clients, wer sie sind.",
    "Sonst liest und schreibt jeder, der den Port erreicht, jedes Topic: Dazwischen steht nur die Sicherheitsgruppe, und kein Log nennt einen Client.",
    "`unauthenticated = false` setzen und `sasl { iam = true }`, `scram` oder `tls` nutzen.",
  ],
  "brokers-keep-logs": [
    "Kafka-Broker und Konnektoren protokollieren.",
    "Sonst sagt nichts, warum ein Client abgewiesen wurde, ein Konnektor stehen blieb oder ein Broker zurückfiel; protokolliert wird nur, was verlangt ist.",
    "Die Logs an eine Log-Gruppe, einen Bucket oder einen Delivery Stream senden: `logging_info` eines Clusters, `log_delivery` eines Konnektors.",
  ],
  "brokers-require-tls": [
    "Mit Kafka wird über TLS gesprochen, von Clients und zwischen Brokern.",
    "Sonst geht jede Nachricht, und mit SASL das Passwort daneben, im Klartext durchs Netz; ein neuer Cluster verlangt überall TLS, solange es nicht abgeschaltet wird.",
    '`encryption_in_transit` weglassen oder `client_broker = "TLS"` und `in_cluster = true` setzen.',
  ],
  "stream-is-encrypted": [
    "Kinesis-Streams sind im Ruhezustand verschlüsselt.",
    "Datensätze liegen einen Tag bis zu einem Jahr lesbar im Stream.",
    '`encryption_type = "KMS"` und `kms_key_id` setzen.',
  ],
  "table-has-own-key": [
    "DynamoDB-Tabellen sind mit einem kundenverwalteten Schlüssel verschlüsselt.",
    "Mit einem Schlüssel, der AWS gehört (der Vorgabe), lässt sich der Zugriff nicht über den Schlüssel entziehen, und seine Nutzung wird nicht protokolliert.",
    "`server_side_encryption { enabled = true, kms_key_arn = … }` ergänzen.",
  ],
  "table-is-protected-from-deletion": [
    "DynamoDB-Tabellen sind vor dem Löschen geschützt.",
    "Ein einziges `terraform destroy` oder ein Argument, das eine Ersetzung erzwingt, löscht alle Einträge.",
    "`deletion_protection_enabled = true` setzen; vor einer gewollten Löschung in einem eigenen Schritt aufheben.",
  ],
  "table-recovers-to-any-point": [
    "DynamoDB-Tabellen lassen sich auf jede Sekunde der letzten 35 Tage zurücksetzen.",
    "Ein fehlerhaftes Deployment, das Einträge überschreibt, lässt sich sonst nicht rückgängig machen.",
    "`point_in_time_recovery { enabled = true }` ergänzen.",
  ],
  "topic-is-encrypted": [
    "SNS-Topics sind im Ruhezustand verschlüsselt.",
    "Alarmtexte nennen Funktionen, Konten und Schwellen.",
    "`kms_master_key_id` auf einen kundenverwalteten Schlüssel setzen, dessen Policy cloudwatch.amazonaws.com zulässt.",
  ],
  "volume-is-encrypted": [
    "Volumes von Instanzen sind verschlüsselt.",
    "Snapshots und Kopien des Volumes sind sonst lesbar, und die Verschlüsselung lässt sich später nicht einschalten.",
    "`encrypted = true` am Volume und in `root_block_device` setzen oder für das ganze Konto mit einem aws_ebs_encryption_by_default.",
  ],
};
