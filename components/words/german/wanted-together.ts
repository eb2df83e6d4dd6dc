/** What a field takes because of others, as the rules say it; `{a}` stands for what is told at that place. */
export const wantedTogether: Readonly<Record<string, string>> = {
  "no custom domain for a private endpoint: callers use the address of the VPC endpoint":
    "keine eigene Domain an einem privaten Endpunkt: Aufrufer nehmen die Adresse des VPC-Endpunkts",
  "none for an edge endpoint: API Gateway offers it for regional domains only":
    "keines an einem Edge-Endpunkt: API Gateway bietet es nur für regionale Domains",
  "false while there is no custom domain": "aus, solange es keine eigene Domain gibt",
  "the zone that the domain name lies in": "die Zone, in der der Domainname liegt",
  "a name inside the zone {zone}": "ein Name in der Zone {zone}",
  "at most {most} characters: it becomes the certificate's common name; longer ones can be extra names":
    "höchstens {most} Zeichen: Er wird der Common Name des Zertifikats; längere können weitere Domains sein",
  "a name that is not there yet": "ein Name, den es noch nicht gibt",
  "a name that no other {what} has": "ein Name, den kein anderer Eintrag hat",
  "at most the longest retention, {days}": "höchstens die längste Aufbewahrung, {days}",
  "{least} to {most}, as the vault's lock asks": "{least} bis {most}, wie es die Sperre des Tresors verlangt",
  "none while no version is kept warm": "keine, solange keine Version warm gehalten wird",
  "a time other than the start": "eine andere Zeit als der Beginn",
  "at most the smallest autoscaling maximum, {most}": "höchstens das kleinste Autoscaling-Maximum, {most}",
  "at least {least}: plan {plan} lets one key send {rate} requests a second for {seconds} seconds; or lower that plan's rate limit":
    "mindestens {least}: Plan {plan} lässt einen Schlüssel {seconds} Sekunden lang {rate} Anfragen je Sekunde senden; oder dessen Ratenlimit senken",
  "off for a private endpoint: private addresses lie in no country":
    "aus an einem privaten Endpunkt: Private Adressen liegen in keinem Land",
  "at least one country while countries are restricted": "mindestens ein Land, solange Länder eingeschränkt sind",
  "owner/name for this kind of pipeline": "Besitzer/Name für diese Art von Pipeline",
  "the ARN of a connection for CodePipeline": "der ARN einer Verbindung für CodePipeline",
  "at least one address while alarms are sent there": "mindestens eine Adresse, solange Alarme dorthin gehen",
  "a name that no other key of the plan has": "ein Name, den kein anderer Schlüssel des Plans hat",
  "a key in the Region of the bucket, {region}": "ein Schlüssel in der Region des Buckets, {region}",
  "at least the autoscaling minimum, {least}": "mindestens das Autoscaling-Minimum, {least}",
  "at most the autoscaling maximum, {most}": "höchstens das Autoscaling-Maximum, {most}",
  "at least the autoscaling maximum, {least}": "mindestens das Autoscaling-Maximum, {least}",
  "at most the reserved concurrency, {most}": "höchstens die reservierte Parallelität, {most}",
  "0 while {count} environments are provisioned: Lambda takes no weights on an alias with provisioned concurrency, so set that to 0 first":
    "0, solange {count} Umgebungen bereitgestellt sind: Lambda nimmt an einem Alias mit bereitgestellter Parallelität keine Gewichte an; diese zuerst auf 0 setzen",
  "at most {most} bytes in all": "höchstens {most} Bytes zusammen",
  "no {{resolve:…}} beside a SAM template: CloudFormation would put another value in its place":
    "kein {{resolve:…}} neben einem SAM-Template: CloudFormation setzte einen anderen Wert dafür ein",
  "a tag of its own: {other} uses this one for {architecture}":
    "ein eigenes Tag: {other} nutzt dieses für {architecture}",
  "a function name ({name}) of at most {most} characters": "ein Funktionsname ({name}) mit höchstens {most} Zeichen",
  "at least {least}: {reserved} reserved by the versions and {unreserved} unreserved":
    "mindestens {least}: {reserved} von den Versionen reserviert und {unreserved} nicht reserviert",
  "at least {least}: {reserved} reserved by the versions, the router and {unreserved} unreserved":
    "mindestens {least}: {reserved} von den Versionen und dem Router reserviert und {unreserved} nicht reserviert",
  "at least two versions to split calls over": "mindestens zwei Versionen, auf die sich Aufrufe aufteilen lassen",
  "at most {most}: a REST API has {stages} stages, and the split is one":
    "höchstens {most}: Eine REST-API hat {stages} Stages, und die Aufteilung ist eine davon",
  "shares of the versions that add up to 100 %": "Anteile der Versionen, die zusammen 100 % ergeben",
  "another name: the split's stage has this one": "ein anderer Name: Diesen hat die Stage der Aufteilung",
  "at most {most} s while traffic is split: the router waits for the version, and API Gateway for {seconds} s":
    "höchstens {most} s, solange Verkehr aufgeteilt wird: Der Router wartet auf die Version, und API Gateway {seconds} s",
  "another way to know a caller: nobody shows an API key":
    "etwas anderes, woran ein Aufrufer erkannt wird: Niemand zeigt einen API-Schlüssel",
  "at most its reserved concurrency, {most}": "höchstens seine reservierte Parallelität, {most}",
  "none, or as many as Availability Zones are used, {zones}":
    "keine oder so viele, wie Availability Zones genutzt werden, {zones}",
  "a block that no other zone has": "ein Block, den keine andere Zone hat",
};
