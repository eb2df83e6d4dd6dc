/** Help of options by their path, as the names have it. */
export const helpOfBasics: Readonly<Record<string, string>> = {
  "": "Konfiguration eines serverlosen Inferenz-Stacks.",
  project: "Erster Teil jedes Ressourcennamens und das Tag Project.",
  environment: "Zweiter Teil jedes Ressourcennamens und das Tag Environment.",
  owner: "Team, das für den Stack einsteht; wird das Tag Owner.",
  version: "Version dieser Infrastruktur; wird das Tag Version. Mit jedem Release ändern.",
  region:
    "Region, in die der Stack ausgerollt wird. Der Code liest var.aws_region; dieser Wert ist ihr Standardwert, wo das Bundle sie deklariert.",
  regionMode:
    "Die Variable muss über alle Dateien des Moduls, Ihre provider.tf eingeschlossen, genau einmal deklariert sein.",
  layout: "Eine Datei je Thema oder der ganze Stack in tap_stack.tf.",
  tags: "Auf jeder Ressource, zusätzlich zu den vier vorgeschriebenen.",
  "tags[]": "Ein Tag auf jeder Ressource.",
  "tags[].key": "Environment, Owner, Project und Version sind immer gesetzt.",
  "tags[].value": "Text des Tags.",
  models: "Jede Version erhält ihre eigene Funktion, ihren Alias, ihre Stage und ihre Alarme.",
  "models[]": "Eine Lambda-Funktion mit Alias und API-Stage.",
  "models[].name":
    "Name der Stage, die Version ist also unter /<Name>/<Pfad> erreichbar; letzter Teil des Funktionsnamens.",
  "models[].imageTag":
    "Tag des Container-Images im Repository des Stacks. Tags sind unveränderlich: ein neuer Build braucht ein neues Tag.",
  "models[].imageDigest": "Legt das Image genau fest; gilt anstelle des Tags, wenn angegeben.",
  "models[].modelSha256":
    "SHA-256 der Modelldatei dieser Version; so heißt ihr Ordner im Dateisystem. Leer: was im eigenen Ordner der Version liegt.",
  "models[].memoryMb": "Die CPU wächst mit dem Arbeitsspeicher: 1.769 MB entsprechen einer vCPU.",
  "models[].timeoutSeconds":
    "API Gateway beendet einen REST-Proxy-Aufruf nach 29 s; eine länger laufende Funktion kostet nur Geld.",
  "models[].architecture": "Befehlssatz, für den das Image gebaut ist. arm64 kostet je GB-Sekunde etwa 20 % weniger.",
  "models[].ephemeralStorageMb": "Größe von /tmp. Modelle liegen auf EFS, der Standardwert genügt daher meist.",
  "models[].logLevel": "Log-Level der Anwendung im JSON-Log.",
  "models[].provisionedConcurrency":
    "Ausführungsumgebungen, die von Anfang an warm gehalten werden; danach regelt Autoscaling die Zahl. Kostet je Stunde. 0: keine, jede Umgebung startet kalt.",
  "models[].reservedConcurrency":
    "Obergrenze der gleichzeitigen Ausführungen dieser Version; geht vom Limit des Kontos ab.",
  "models[].minCapacity": "Die bereitgestellte Parallelität fällt nie darunter.",
  "models[].maxCapacity": "Die bereitgestellte Parallelität steigt nie darüber.",
  "models[].peakMinCapacity":
    "Während geplanter Spitzen fällt die bereitgestellte Parallelität nicht darunter. 0: was jeder Zeitplan für alle Versionen sagt.",
  "models[].canaryPercent":
    "Anteil der Aufrufe, den die neueste veröffentlichte Version der Funktion erhält; der Rest bleibt bei der stabilen. 0: alle Aufrufe gehen an die neueste.",
  "models[].stableVersion":
    "Nummer, die Lambda der veröffentlichten Version gegeben hat, die die übrigen Aufrufe behält.",
  "models[].splitPercent":
    "Aufrufe der Verkehrsaufteilung, die diese Version erhält; die Anteile aller Versionen ergeben zusammen 100.",
  "models[].environment": "Weitere Laufzeiteinstellungen dieser Version, neben denen, die der Stack setzt.",
  "models[].environment[]": "Eine Laufzeiteinstellung dieser Version.",
  "models[].environment[].name": "Umgebungsvariable der Funktion. Nicht für Geheimnisse.",
  "models[].environment[].value": "Klartext, nicht für Geheimnisse.",
  scaling: "Grenzen und Autoscaling, die für alle Versionen gelten.",
  "scaling.accountConcurrency":
    "Gleichzeitige Ausführungen, die Ihr Konto in dieser Region nutzen darf (Service Quotas, L-B99A9384). 100 davon müssen unreserviert bleiben.",
  "scaling.targetUtilization":
    "Anteil der bereitgestellten Parallelität, auf dessen Nutzung Target Tracking hinregelt.",
  "scaling.schedules": "Geplante Skalierung für bekannte Spitzen wie Handelszeiten.",
  "scaling.schedules[]": "Wärmt jede Version vor, bevor der Verkehr kommt.",
  "scaling.schedules[].name": "Teil des Namens der geplanten Aktion.",
  "scaling.schedules[].days": "Wochentage, an denen die Spitze erwartet wird.",
  "scaling.schedules[].start": "Ab hier gilt die Kapazität der Spitze.",
  "scaling.schedules[].end":
    "Ab hier gelten wieder Minimum und Maximum der einzelnen Versionen. Vor dem Beginn: am Tag danach.",
  "scaling.schedules[].timeZone": "IANA-Name; die Sommerzeit wird berücksichtigt.",
  "scaling.schedules[].minCapacity":
    "Während der Spitze fällt die bereitgestellte Parallelität keiner Version darunter.",
};
