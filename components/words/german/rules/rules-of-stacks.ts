import type { SpokenRules } from "../../spoken-rules";

/** Rules about functions, their concurrency, images and logs: what each asks for, why, and what mends it. */
export const rulesOfStacks: SpokenRules = {
  "alarm-has-actions": [
    "Jeder Alarm benachrichtigt jemanden.",
    "Ein Alarm ohne Aktionen wird in einer Konsole rot, in die niemand schaut.",
    "`alarm_actions` auf das Topic der Alarme setzen.",
  ],
  "alarm-metric-exists": [
    "Ein Alarm beobachtet eine Metrik, die es gibt.",
    "Ein Alarm auf eine Metrik, die niemand sendet, bleibt für immer in INSUFFICIENT_DATA und sieht aus wie einer, der nie auslösen musste.",
    "Den Namen der Metrik so schreiben, wie der Dienst ihn schreibt.",
  ],
  "alias-points-to-published-version": [
    "Aliasse und Provisioned Concurrency nutzen eine veröffentlichte Version, nie `$LATEST`.",
    "`$LATEST` ändert sich unter laufendem Verkehr, lässt sich nicht zurückrollen und kann keine Provisioned Concurrency haben.",
    "An der Funktion `publish = true` setzen und `aws_lambda_function.x.version` verwenden.",
  ],
  "concurrency-fits-reservation": [
    "Provisioned Concurrency und das Maximum ihrer Skalierung passen in die reservierte Parallelität.",
    "Lambda lehnt Provisioned Concurrency oberhalb der Reservierung ab, und die Skalierung endet dort: Gedrosselt wird genau die Spitze, für die sie gedacht war.",
    "reserved_concurrent_executions mindestens auf die maximale Kapazität anheben.",
  ],
  "environment-has-own-key": [
    "Umgebungsvariablen von Funktionen sind mit einem kundenverwalteten Schlüssel verschlüsselt.",
    "Wer die Konfiguration einer Funktion lesen darf, liest auch ihre Variablen; mit einem Schlüssel des Stacks braucht es dafür zusätzlich das Recht zu entschlüsseln.",
    "`kms_key_arn` setzen und der Rolle `kms:Decrypt` auf diesem Schlüssel erlauben.",
  ],
  "environment-names-not-reserved": [
    "Eine Funktion setzt keine Umgebungsvariable, die Lambda reserviert.",
    "Lambda lehnt sie beim Anlegen der Funktion ab; `AWS_REGION` ist ohnehin da.",
    "Die Variable löschen oder ihr einen eigenen Namen geben.",
  ],
  "function-has-reserved-concurrency": [
    "Jede Funktion reserviert einen Teil der Parallelität des Kontos.",
    "Ohne Reservierung kann eine beschäftigte Funktion die gesamte Parallelität des Kontos belegen, und jede andere kann diese hier bei Spitzenlast aushungern.",
    "reserved_concurrent_executions mindestens auf die größte Provisioned Concurrency setzen; 100 des Kontingents bleiben unreserviert.",
  ],
  "function-is-traced": [
    "Funktionen senden Traces an X-Ray.",
    "Ohne Trace kann niemand sagen, ob eine langsame Antwort am Modell, am Dateisystem oder an einem Kaltstart lag.",
    '`tracing_config { mode = "Active" }` ergänzen und xray:PutTraceSegments sowie xray:PutTelemetryRecords erlauben.',
  ],
  "function-not-in-default-vpc": [
    "Keine Funktion läuft in den Subnetzen der Standard-VPC.",
    "Jedes Standardsubnetz führt zu einem Internet-Gateway und wird mit allem geteilt, was sonst im Konto läuft; eine Funktion hat dort weder Abschottung noch, ohne öffentliche Adresse, einen Weg nach außen.",
    "Eine VPC mit privaten Subnetzen und Endpunkten anlegen und die Funktion dort betreiben.",
  ],
  "function-publishes-versions": [
    "Eine Funktion, deren Version verwendet wird, veröffentlicht Versionen.",
    "Ohne `publish = true` ist das Attribut `version` gleich `$LATEST`: Der Alias wandert dann mit jeder Änderung, und Provisioned Concurrency wird abgelehnt.",
    "An der Funktion `publish = true` setzen.",
  ],
  "function-subnet-gives-no-public-address": [
    "Die Subnetze einer Funktion vergeben keine öffentlichen Adressen.",
    "Ein Subnetz, das öffentliche Adressen vergibt, soll öffentlich sein; Funktionen gehören in private.",
    "Den Funktionen private Subnetze geben; `map_public_ip_on_launch = false` setzen.",
  ],
  "function-subnets-are-private": [
    "Kein Subnetz einer Funktion hat eine Route zu einem Internet-Gateway, gleich wie die Variablen gesetzt sind.",
    "Eine Funktion erhält nie eine öffentliche Adresse; die Route gibt ihr also nicht einmal Zugang zum Internet, sie macht nur das Subnetz für alles andere darin öffentlich. Ohne NAT darf eine Routentabelle gar keine Standardroute haben.",
    "Den Funktionen private Subnetze mit eigener Routentabelle geben: ohne Standardroute oder mit einer zu einem NAT-Gateway; AWS-Dienste über VPC-Endpunkte erreichen.",
  ],
  "function-timeout-within-gateway": [
    "Eine Funktion hinter API Gateway antwortet, solange das Gateway wartet: 29 Sekunden, 30 bei einer HTTP-API.",
    "Das Gateway gibt nach 29 Sekunden auf (bei einer HTTP-API nach 30) und antwortet mit 504, während die Funktion weiterläuft, Geld kostet und ihre Parallelität belegt.",
    "Den Timeout auf höchstens 29 Sekunden setzen (weit weniger bei einem Latenzziel von 100 ms).",
  ],
  "function-url-requires-authorisation": [
    "Funktions-URLs fragen, wer aufruft.",
    "Die URL ist öffentlich: Wer sie findet, führt die Funktion auf Ihre Kosten und mit ihren Rechten aus.",
    '`authorization_type = "AWS_IAM"` setzen oder API Gateway oder CloudFront mit Origin Access Control davorstellen.',
  ],
  "function-waits-for-mount-targets": [
    "Eine Funktion mit Dateisystem wartet auf die Mount Targets.",
    "Den Access Point gibt es Minuten vor den Mount Targets. Eine Funktion, die dazwischen angelegt wird, scheitert: 'EFS file system … has no mount target in the available state'.",
    "Die Mount Targets in `depends_on` der Funktion aufnehmen.",
  ],
  "image-function-arguments": [
    "Eine Funktion aus einem Container-Image hat weder Runtime noch Handler noch Layer.",
    "Lambda lehnt sie ab: Das Image bringt eigene mit. `terraform validate` sieht es nicht, erst der Apply scheitert.",
    "Das Argument löschen; für Befehl und Entrypoint `image_config` verwenden.",
  ],
  "image-function-can-pull": [
    "Das Image einer Funktion lässt sich laden: über ihre Rolle oder die Policy des Repositorys.",
    "Lambda liest das Image über die Policy des Repositorys. Im selben Konto ergänzt es diese Policy selbst, sofern der Ersteller der Funktion sie setzen darf; andernfalls, und aus einem anderen Konto, lässt sich die Funktion nicht anlegen. Leserechte in der Rolle sind das, wonach Prüfer fragen; Lambda selbst nutzt sie nicht.",
    "ecr:GetDownloadUrlForLayer, ecr:BatchGetImage und ecr:BatchCheckLayerAvailability auf dem Repository erlauben, in der Rolle und in einer aws_ecr_repository_policy für lambda.amazonaws.com.",
  ],
  "lambda-permission-has-source": [
    "Eine Berechtigung für einen Dienst nennt die Quelle, für die sie gilt.",
    "Ohne `source_arn` darf jede API, jeder Bucket und jedes Topic eines beliebigen Kontos die Funktion über den Dienst aufrufen.",
    '`source_arn` setzen: bei einer API `"${aws_api_gateway_rest_api.x.execution_arn}/<stage>/<method>/<path>"`, sonst den ARN der Quelle. `source_account` hält andere Konten fern.',
  ],
  "log-group-before-function": [
    "Die Log-Gruppe einer Funktion besteht vor der Funktion.",
    "Eine Funktion, die keine Log-Gruppe vorfindet, legt selbst eine an: ohne Ablauf und ohne Ihren Schlüssel. Der Apply der eigentlichen Gruppe scheitert danach, weil es sie schon gibt.",
    "Die Gruppe nach dem Namen der Funktion benennen statt nach ihrem Attribut und der Funktion `depends_on` oder `logging_config` mit der Gruppe geben.",
  ],
  "log-group-expires": [
    "Log-Gruppen haben eine Aufbewahrungsdauer.",
    "Eine Log-Gruppe ohne Aufbewahrungsdauer behält alles für immer: Die Rechnung wächst, und Daten bleiben länger, als die Vorschriften erlauben.",
    "`retention_in_days` setzen; 365 oder mehr für alles, was eine Prüfung braucht.",
  ],
  "log-group-has-own-key": [
    "Log-Gruppen sind mit einem kundenverwalteten Schlüssel verschlüsselt.",
    "Nur mit einem eigenen Schlüssel lässt sich der Zugriff auf die Logs entziehen und nachvollziehen.",
    "`kms_key_id` setzen und logs.<region>.amazonaws.com den Schlüssel nutzen lassen.",
  ],
  "permission-names-alias": [
    "Die Berechtigung gilt für den Alias, den die API aufruft.",
    "Eine Berechtigung ohne Qualifier gilt für die Funktion ohne Qualifier. API Gateway ruft den Alias auf und erhält 500: 'Invalid permissions on Lambda function'.",
    "`qualifier` auf den Namen des Alias setzen.",
  ],
  "provisioned-concurrency-has-one-owner": [
    "Provisioned Concurrency wird von Autoscaling oder durch eine feste Zahl bestimmt, nicht durch beides.",
    "Autoscaling ändert die Zahl, der nächste Apply setzt sie zurück. Jeder Plan zeigt Drift, und ein Apply bei Spitzenlast nimmt die Kapazität weg.",
    "An der Ressource `lifecycle { ignore_changes = [provisioned_concurrent_executions] }` ergänzen oder sie weglassen.",
  ],
  "registry-has-own-key": [
    "Images sind mit einem KMS-Schlüssel verschlüsselt.",
    "Vorgegeben ist ein Schlüssel von S3, der sich weder überwachen noch entziehen lässt; später ist er nicht mehr zu ändern.",
    '`encryption_configuration` mit `encryption_type = "KMS"` und `kms_key` ergänzen.',
  ],
  "registry-scans-on-push": [
    "Images werden beim Push gescannt.",
    "Ein verwundbares Basis-Image fällt sonst erst auf, wenn es schon läuft.",
    "`image_scanning_configuration { scan_on_push = true }` ergänzen.",
  ],
  "registry-tags-are-immutable": [
    "Image-Tags sind unveränderlich.",
    "Mit veränderlichen Tags kann `v1` morgen ein anderes Image sein: Niemand weiß, was zum Zeitpunkt einer Entscheidung lief, und ein Rollback führt nicht zurück.",
    '`image_tag_mutability = "IMMUTABLE"` setzen.',
  ],
  "reservations-fit-account": [
    "Alle Reservierungen zusammen lassen 100 der gleichzeitigen Ausführungen des Kontos unreserviert.",
    "Ein neues Konto hat 1.000 gleichzeitige Ausführungen, und Lambda lehnt eine Reservierung ab, die allen anderen weniger als 100 lässt: Der Apply scheitert an der Funktion, die darüber hinausgeht.",
    "Weniger reservieren oder vor dem Apply ein höheres Kontingent (L-B99A9384) beantragen.",
  ],
  "runtime-is-supported": [
    "Funktionen laufen auf einer Runtime, die AWS noch unterstützt.",
    "Nach dem Ende der Unterstützung schließt niemand mehr die Lücken der Runtime, und einige Zeit später lassen sich Funktionen darauf nicht mehr aktualisieren.",
    "Auf eine unterstützte Runtime wechseln; die verlinkte Seite nennt die Termine.",
  ],
  "utilization-is-a-fraction": [
    "Die Auslastung der Provisioned Concurrency ist ein Bruchteil zwischen 0 und 1.",
    "Die Metrik übersteigt nie 1: Bei einem Ziel von 70 wird nie hochskaliert, ein Alarm bei 80 löst nie aus.",
    "0.7 statt 70 schreiben.",
  ],
  "versions-not-typed": [
    "Über Modellversionen wird iteriert, sie werden nicht einzeln hingeschrieben.",
    "Ein Dashboard oder Alarm, der v1 und v2 nennt, sieht v3 nicht und bricht, sobald v1 entfällt.",
    "Die Liste mit einem for-Ausdruck über die Variable bilden, die die Versionen enthält.",
  ],
};
