export const helpOfTraffic: Readonly<Record<string, string>> = {
  api: "REST-API mit einer Stage je Version.",
  "api.path": "Letzter Teil der URL: https://…/<Version>/<Pfad>.",
  "api.endpoint":
    "Edge nimmt Aufrufer an den Standorten von CloudFront an; das Zertifikat liegt in us-east-1. Privat antwortet nur über einen VPC-Endpunkt.",
  "api.callerCidrs": "Netze, die den privaten Endpunkt erreichen dürfen, etwa verbundene VPCs. Leer: nur diese VPC.",
  "api.callerCidrs[]": "IPv4-Bereich in CIDR-Schreibweise.",
  "api.authorization":
    "Der API-Schlüssel zählt je Aufrufer, IAM signiert jede Anfrage. Ohne Schlüssel gibt es keine Nutzungspläne: kein Kontingent, eine Drosselung für alle.",
  "api.rateLimit": "Dauerhafte Anfragen je Sekunde, die jede Stage durchlässt, über alle Aufrufer.",
  "api.burstLimit": "Anfragen, die jede Stage auf einmal durchlässt.",
  "api.requestSchema":
    "JSON-Schema (Draft 4), gegen das API Gateway jeden Body prüft. Leer: jedes beliebige JSON-Objekt.",
  "api.health": "GET auf demselben Pfad sagt, ob eine Version antwortet; es hat eine eigene Drosselung.",
  "api.health.rateLimit": "GET-Anfragen je Sekunde, die jede Stage durchlässt.",
  "api.health.burstLimit": "GET-Anfragen, die jede Stage auf einmal durchlässt.",
  "api.health.cacheGb":
    "Verschlüsselt, einer je Stage, wird je Stunde bezahlt. Er hält nur Antworten auf GET: ein Body gehört nicht zum Cache-Schlüssel, Inferenz wird also nie gecacht.",
  "api.health.cacheSeconds": "Wie lange eine Antwort im Cache bleibt.",
  "api.split":
    "Eine weitere Stage, /split, deren Router jeden Aufruf nach den Anteilen an eine Version gibt. Die Versionen behalten ihre eigenen Stages.",
  "api.split.stickTo":
    "Woran ein Aufrufer erkannt wird, damit er dieselbe Version trifft, solange die Anteile bleiben. Nichts: Jeder Aufruf wird neu gelost.",
  "api.split.header":
    "Aufrufer setzen ihn selbst und können mit seinem Wert ihre Version wählen; Aufrufe ohne ihn werden gelost.",
  "api.split.provisionedConcurrency":
    "Umgebungen des Routers, die warm gehalten werden. Kostet je Stunde. 0: keine, die ersten Aufrufe starten kalt.",
  "api.split.reservedConcurrency":
    "Aufrufe, die die Aufteilung gleichzeitig durchlässt; geht vom Limit des Kontos ab: Der Router wartet, während eine Version antwortet.",
  "api.accessLogRetentionDays": "Wo diese Logs länger oder kürzer aufbewahrt werden als die übrigen.",
  "api.disableDefaultEndpoint": "Aufrufer erreichen die API dann nur noch über die eigene Domain.",
  "api.manageAccountLogging":
    "API Gateway schreibt Logs nur, wenn das Konto eine Rolle dafür hat, eine je Region. Abschalten, wo ein anderer Stack diese Einstellung verwaltet.",
  usagePlans: "Stufen von Aufrufern. Jede hat einen API-Schlüssel, dessen Wert in Secrets Manager liegt.",
  "usagePlans[]": "Kontingent, Drosselung und ein API-Schlüssel; gilt für jede Stage.",
  "usagePlans[].name": "Teil der Namen von Plan, Schlüssel und Secret.",
  "usagePlans[].rateLimit": "Dauerhafte Anfragen je Sekunde mit einem Schlüssel.",
  "usagePlans[].burstLimit": "Anfragen mit einem Schlüssel auf einmal.",
  "usagePlans[].quotaLimit": "Anfragen mit einem Schlüssel je Zeitraum.",
  "usagePlans[].quotaPeriod": "Wann die Zählung neu beginnt.",
  "usagePlans[].keys":
    "Ein Schlüssel je Aufrufer; jeder hat das Kontingent des Plans für sich. Leer: ein Schlüssel mit dem Namen des Plans.",
  "usagePlans[].keys[]": "Ein Aufrufer dieses Plans.",
  "usagePlans[].perMethod": "Eine Drosselung der POST-Methode jeder Version, innerhalb der des Plans.",
  "usagePlans[].perMethod.rateLimit": "Dauerhafte Anfragen je Sekunde mit einem Schlüssel an eine Version.",
  "usagePlans[].perMethod.burstLimit": "Anfragen mit einem Schlüssel an eine Version auf einmal.",
  domain: "ACM-Zertifikat, DNS-Validierung, regionale Domain und eine Zuordnung je Stage.",
  "domain.name": "Name, den Aufrufer verwenden; jede Version liegt unter https://<Name>/<Version>/….",
  "domain.zone": "Wohin die Einträge für Validierung und Alias kommen.",
  "domain.zoneName": "Zone, in der der Domainname liegt.",
  "domain.extraNames":
    "Weitere Namen auf demselben Zertifikat, jeder eine eigene Domain, unter der alle Versionen liegen.",
  "domain.extraNames[]": "Ein weiterer Name für dieselbe API.",
  "domain.edgeCertificate":
    "Das Zertifikat eines Edge-Endpunkts entsteht dort über eine zweite Provider-Konfiguration oder über das Argument region seiner Ressourcen, für das das Bundle AWS-Provider 6 verlangt.",
  "domain.mutualTls":
    "Aufrufer weisen ein Zertifikat einer Stelle vor, die Sie benennen. Nur für regionale Endpunkte; schließen Sie auch den execute-api-Endpunkt.",
  "domain.mutualTls.truststoreUri": "PEM-Datei in S3 mit den Stellen, von denen die Zertifikate der Aufrufer stammen.",
  "domain.mutualTls.truststoreVersion":
    "Version des Objekts. Leer: die neueste beim Apply; ein neuer Upload ändert dann von selbst nichts.",
  firewall: "WAFv2-Web-ACL, jeder Stage zugeordnet.",
  "firewall.rateBy":
    "Je API-Schlüssel wird ein Aufrufer hinter einer Adresse erst jenseits dessen blockiert, was sein Plan zusagt; Aufrufe ohne Schlüssel zählen weiter je Adresse, und eine Adresse bekommt nicht mehr, als alle Schlüssel zusammen zugesagt haben.",
  "firewall.rateLimit":
    "Anfragen von einer IP-Adresse oder mit einem API-Schlüssel in fünf Minuten; darüber wird der Aufrufer blockiert. Bei Zählung je Adresse wird ein Wert unter der Zusage des schnellsten Plans auf diese angehoben.",
  "firewall.commonRules": "Angriffe im Stil der OWASP-Liste. Blockiert Bodys über 8 KB.",
  "firewall.knownBadInputs": "Angriffsmuster wie Log4j.",
  "firewall.sqlInjection": "SQL in einem beliebigen Teil der Anfrage.",
  "firewall.ipReputation": "Adressen, die Amazon bei Angriffen beobachtet.",
  "firewall.anonymousIp":
    "VPNs, Proxys, Tor und Hosting-Anbieter. Aufrufe von Server zu Server kommen oft von solchen Adressen.",
  "firewall.geoMode": "Nur die aufgeführten Länder hereinlassen oder die aufgeführten aussperren.",
  "firewall.countries": "Codes nach ISO 3166-1.",
  "firewall.countries[]": "Zweibuchstabiger Code nach ISO 3166-1.",
  "firewall.allowedCidrs": "Wenn nicht leer, dürfen nur diese Bereiche aufrufen.",
  "firewall.allowedCidrs[]": "IPv4-Bereich in CIDR-Schreibweise.",
  "firewall.blockedCidrs": "Diese Bereiche werden immer abgewiesen.",
  "firewall.blockedCidrs[]": "IPv4-Bereich in CIDR-Schreibweise.",
  "firewall.logRetentionDays": "Wo diese Logs länger oder kürzer aufbewahrt werden als die übrigen.",
};
