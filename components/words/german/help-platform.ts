export const helpOfPlatform: Readonly<Record<string, string>> = {
  network: "VPC, private Subnetze, Endpunkte.",
  "network.cidr": "Wird in sechzehn gleiche Blöcke geteilt; das private Subnetz jeder Zone nimmt einen.",
  "network.zones": "Zonen, die Funktionen, Endpunkte und Mount Targets nutzen; aus der Region ermittelt.",
  "network.zoneBlocks":
    "So viele, wie Zonen genutzt werden. Leer: die ersten, die jeden Endpunkt anbieten, jede mit dem Block ihres Buchstabens.",
  "network.zoneBlocks[]": "Eine Zone und ihr Adressblock.",
  "network.zoneBlocks[].zone": "Name oder ID; eine ID bezeichnet in jedem Konto dieselbe Zone.",
  "network.zoneBlocks[].block": "Welchen der ersten acht Blöcke des VPC-Bereichs das private Subnetz der Zone nimmt.",
  "network.nat":
    "Nur nötig, wenn der Code des Modells das Internet aufruft. Ohne NAT haben die Funktionen keinen Weg nach außen; AWS-Dienste laufen über Endpunkte.",
  "network.flowLogs": "Verkehr, den das Flow Log der VPC aufzeichnet.",
  "network.flowLogRetentionDays": "Wo diese Logs länger oder kürzer aufbewahrt werden als die übrigen.",
  "network.extraEndpoints":
    "Neben denen, die der Stack ableitet: ecr.api, ecr.dkr, logs, monitoring, xray, kms, ssm, secretsmanager und elasticfilesystem.",
  "network.extraEndpoints[]": "Dienstteil von com.amazonaws.<Region>.<Dienst>.",
  "network.existing":
    "In Subnetzen stehen, die es schon gibt, statt eine VPC anzulegen: sie, ihre Routen, NAT und Flow Log bleiben bei ihrem Eigentümer.",
  "network.existing.vpcId": "Vorhandene VPC, in der DNS-Unterstützung und DNS-Hostnamen eingeschaltet sind.",
  "network.existing.subnetIds": "Eines in jeder Zone, mindestens zwei: EFS nimmt ein Mount Target je Zone.",
  "network.existing.subnetIds[]": "Privates Subnetz dieser VPC.",
  "network.existing.reach":
    "Die Schichten der Images brauchen in jedem Fall den Gateway-Endpunkt von S3 oder einen Weg nach außen.",
  storage: "Verschlüsseltes EFS mit Access Points je Version.",
  "storage.throughputMode": "Elastic folgt der Last; ein Kaltstart, der ein Modell lädt, ist ein Burst.",
  "storage.provisionedMibps": "Wird monatlich bezahlt, ob genutzt oder nicht.",
  "storage.archiveAfterDays":
    "Tage ohne Zugriff; 0 behält alles in der Standardklasse. Eine Datei, die wieder gelesen wird, kehrt zurück.",
  "storage.backup": "AWS Backup sichert täglich und bewahrt 35 Tage auf.",
  "storage.backupVault":
    "Ein Tresor unter dem eigenen Schlüssel des Stacks, mit täglichem Plan und wahlweise einer Sperre. Aus: automatische Backups von EFS, im Standardtresor des Kontos unter dem Schlüssel von AWS.",
  "storage.backupVault.keepDays": "Ein tägliches Backup wird danach gelöscht.",
  "storage.backupVault.lock":
    "Governance: wer die Sperre ändern darf, kann sie aufheben. Compliance: nach der Bedenkzeit löscht niemand ein Backup oder den Tresor vor der Zeit, auch AWS nicht.",
  "storage.backupVault.minDays": "Der Tresor weist Backups ab, die vorher gelöscht würden.",
  "storage.backupVault.maxDays": "Der Tresor weist Backups ab, die länger aufbewahrt würden.",
  "storage.backupVault.graceDays": "So lange lässt sich die Compliance-Sperre noch aufheben, danach nie mehr.",
  "storage.mountPath": "Wo jede Funktion das Dateisystem sieht.",
  "storage.posixId":
    "Benutzer-ID, als die Lader von Modellen handeln; Eigentümer der Ordner. Was Anfragen bedient, handelt als nobody.",
  "storage.posixGroupId":
    "Gruppen-ID der Access Points, über die lesen darf, was Anfragen bedient. 0: dieselbe Nummer wie der Benutzer.",
  "storage.rootPath": "Ordner des Dateisystems mit einem Ordner je Version, den deren Funktionen als Wurzel sehen.",
  encryption: "Eigene KMS-Schlüssel mit Rotation.",
  "encryption.keys":
    "Ein Schlüssel je Dienst hält die Richtlinien getrennt und lässt einen schließen, ohne die anderen zu berühren. Solange Schlüssel überwacht werden, haben Alarme einen eigenen.",
  "encryption.deletionWindowDays": "Tage, in denen sich die Löschung eines Schlüssels widerrufen lässt.",
  "encryption.secretRecoveryDays":
    "Tage, in denen sich ein gelöschtes Secret wiederherstellen lässt. Bei 0 ist sein Name sofort frei.",
  registry: "ECR-Repository mit unveränderlichen Tags und Scan beim Push.",
  "registry.keepImages":
    "Neueste Images, die der Lebenszyklus je Version behält: solche, deren Tags mit ihrem Namen und einem Bindestrich beginnen. Andere bleiben.",
  "registry.untaggedDays": "Tage nach dem Push.",
  "registry.forceDelete": "Lässt terraform destroy ein Repository entfernen, das noch Images enthält.",
  protection: "Was ein Versehen nicht nehmen darf.",
  "protection.data":
    "Ein Plan, der Dateisystem, Schlüssel, Image-Repository oder Hosted Zone löschen oder ersetzen würde, schlägt fehl (prevent_destroy). Dev ist jede Umgebung, deren Name mit dev beginnt.",
  "protection.logs":
    "Log-Gruppen bleiben bis zum Ende ihrer Aufbewahrung im Konto, wenn eine Version oder der ganze Stack entfällt (skip_destroy).",
};
