import type { SpokenRules } from "../../spoken-rules";

/** Rules about what the code says: answers of a chat, placeholders, variables, versions and tags. */
export const rulesOfCode: SpokenRules = {
  "answer-is-read": [
    "Ein Dokument enthält Terraform, ganz, und jeden Teil davon einmal.",
    "Ohne einen Codeblock mit Terraform wurde nichts beurteilt, und kein Befund bedeutet dann nichts. Wo sich eine Antwort selbst korrigiert, wird der letzte Entwurf beurteilt, weil er verwendet würde. Von einem Diff werden die Blöcke beurteilt, die er ganz zeigt; was im Rest der Dateien stehen mag, wird nicht vermisst.",
    "Das Terraform zwischen Codezäune setzen (drei Backticks, `hcl` hinter dem ersten) und frühere Entwürfe löschen.",
  ],
  deprecated: [
    "Veraltete Typen und Argumente werden nicht verwendet.",
    "Die nächste Hauptversion des Providers entfernt sie.",
    "Verwenden, was die Dokumentation des Providers stattdessen nennt.",
  ],
  "evaluation-is-bounded": [
    "Was ein Ausdruck ergibt, ist klein genug, um beurteilt zu werden.",
    "Manche Zeilen können einen Wert von Gigabytes ergeben. Er wird hier nicht berechnet; was davon abhängt, gilt als unbekannt, und Befunde können fehlen.",
    "Den Wert kleiner machen oder den Ausdruck selbst lesen: `terraform plan` berechnet ihn, so lange es eben dauert.",
  ],
  "no-deliberation": [
    "Kommentare erklären den Code; sie denken nicht laut und stehen nicht für Code, der ausgelassen wurde.",
    '"Hmm, I noticed a potential issue" heißt, dass der Autor einen Fehler kannte und stehen ließ. "… rest of the configuration" heißt, dass etwas fehlt.',
    "Klären, was der Kommentar bezweifelt, und ihn dann löschen; den ausgelassenen Code schreiben.",
  ],
  "no-markdown-or-prose": [
    "Eine `.tf`-Datei enthält nur Terraform: keine Codezäune, keine Sätze.",
    "Eine Datei, die samt Codezäunen und Erklärungen aus einem Chat kopiert wurde, wird beim ersten davon abgelehnt.",
    "Die Codezäune löschen; erklärende Sätze zu Kommentaren machen.",
  ],
  "no-placeholder-address": [
    "Keine Platzhalter-Adresse oder -Domain wird wirksam.",
    "Niemand liest E-Mails an example.com: Alarme werden gesendet, und niemand bestätigt je das Abonnement. Ein Zertifikat für eine Platzhalter-Domain wird nie ausgestellt.",
    "Adresse oder Domain aus einer Variablen ohne Vorgabe nehmen, damit sie niemand vergessen kann.",
  ],
  "no-placeholder-text": [
    "Im Code bleiben kein TODO und kein Platzhalter stehen.",
    "Ein Platzhalter ist gültiges Terraform: Er wird angewendet, und der Stack läuft mit dem Konto `123456789012` oder dem Schlüssel `your-api-key-here`.",
    "Den Wert einsetzen oder aus einer Variablen ohne Vorgabe nehmen; tun, was das TODO sagt, oder ein Issue dafür anlegen.",
  ],
  "pipeline-outputs": [
    "Eine Pipeline findet das Repository, die Funktionen und ihre Aliasse.",
    "Eine Pipeline pusht ins Repository, aktualisiert die Funktion und versetzt den Alias. Ohne Outputs oder Parameter werden deren Namen geraten oder abgetippt und stimmen nach der nächsten Umbenennung nicht mehr.",
    "Die URL des Repositorys, Namen und ARNs der Funktionen und die Aliasse ausgeben oder in SSM-Parameter schreiben.",
  ],
  "plan-can-become-empty": [
    "Kein Argument hat in jedem Plan einen anderen Wert.",
    "`timestamp()` und `uuid()` sind in jedem Plan anders: Er ist nie leer, echte Drift wird übersehen, und was sich nicht an Ort und Stelle ändern lässt, wird bei jedem Apply ersetzt.",
    "time_static oder random_id verwenden oder das Argument in `ignore_changes` aufnehmen.",
  ],
  "plan-can-succeed": [
    "Es bleibt nichts, was terraform validate annimmt und jedes init oder plan ablehnt.",
    "Backends, Verschiebungen und Schlüssel werden erst nach der Validierung angesehen: Der Fehler kommt in der Pipeline, wenn es spät ist.",
    "Ändern, was die Meldung nennt; die verlinkte Seite sagt, was dort zulässig ist.",
  ],
  "provider-admits-older": [
    "Die Versionsbedingung lässt keinen Provider zu, dem Verwendetes fehlt.",
    "Wer noch die ältere Hauptversion hat, in einer Lock-Datei oder neben einem anderen Modul, erhält eine Konfiguration, die abgelehnt wird.",
    "Die Untergrenze der Bedingung auf die Hauptversion anheben, die es hat.",
  ],
  "provider-upgrade": [
    "Beim Upgrade des Providers ändert sich nichts von selbst.",
    "Die nächste Hauptversion hat andere Vorgaben und andere Bedeutungen: Was nie festgeschrieben war, ändert sich mit dem nächsten Apply.",
    "Festschreiben, was bleiben soll, oder die neue Vorgabe annehmen.",
  ],
  "region-from-variable": [
    "Die Region kommt aus der Regionsvariablen des Stacks, nicht aus `data.aws_region`.",
    "Zwei Quellen für eine Tatsache: Aus der Variablen wird der Provider konfiguriert, die Datenquelle liest sie aus ihm zurück und ist unbekannt, bis der Provider läuft.",
    "`var.aws_region` schreiben (oder den Namen, den Ihre Provider-Datei verwendet) und die Datenquelle löschen.",
  ],
  "region-not-typed": [
    "Keine Region ist fest in den Code geschrieben; sie wird aus der Regionsvariablen gelesen.",
    "Eine fest geschriebene Region zeigt weiter an den alten Ort, wenn sich die Variable ändert: Endpunkte, ARNs und Dashboards nennen dann Ressourcen, die es nicht gibt.",
    "`${var.aws_region}` schreiben, wo die Region steht.",
  ],
  "region-variable-declared-once": [
    "Die Regionsvariable ist genau einmal deklariert, in der Datei, der sie gehört.",
    "Die Provider-Datei deklariert die Regionsvariable bereits. Wegen einer zweiten Deklaration lehnt Terraform den ganzen Ordner ab.",
    "Die zweite Deklaration löschen und die Variable weiter verwenden.",
  ],
  "rule-ran": [
    "Jede Regel des Linters konnte das Modul beurteilen.",
    "Eine Regel, die versagt, ist unser Fehler, nicht der des Terraform. Ihre Befunde fehlen; die aller anderen Regeln sind da.",
    "Den Befund mit den Zeilen melden, die ihn auslösen. Bis er behoben ist, diese Zeilen selbst lesen.",
  ],
  suppression: [
    "Ein Unterdrückungskommentar nennt eine Regel und einen Grund, wird gebraucht und ist nicht abgelaufen.",
    "Ein Kommentar, der nichts oder ohne Grund unterdrückt, verdeckt den nächsten echten Befund in derselben Zeile.",
    "`# stackwright:ignore <rule> <reason> [until=YYYY-MM-DD]` in die Zeile oder an den Kopf des Blocks schreiben und löschen, sobald er nicht mehr gebraucht wird.",
  ],
  "tags-complete": [
    "Jede Ressource, die Tags annimmt, trägt Environment, Owner, Project und Version, sofern der Stack überhaupt so taggt.",
    "Was keine Tags trägt, gehört niemandem: Es fehlt in der Rechnung, in Suchen und in Policies, die nach Tags gehen.",
    "Ein Local für die gemeinsamen Tags an jeder Ressource setzen oder `default_tags` im Provider.",
  ],
  "terraform-admits-older": [
    "Die verlangte Version kennt die verwendeten Teile der Sprache.",
    "Wer eine ältere Version hat, die required_version zulässt, erhält eine Konfiguration, die abgelehnt wird, mit einem Fehler, der den Grund nicht nennt.",
    "Die Untergrenze von required_version auf die Version anheben, die es kennt.",
  ],
  "variable-file-fits-types": [
    "Was Variablendateien setzen, passt zu den Typen der Variablen.",
    "`terraform plan` lehnt einen Wert ab, der sich nicht in den Typ der Variablen umwandeln lässt; `terraform validate` liest keine Variablendateien und sagt nichts.",
    "Den Wert in der Form schreiben, die `type` der Variablen verlangt.",
  ],
  "variable-file-is-readable": [
    "Variablendateien enthalten Zuweisungen einfacher Werte und sind vollständig.",
    "`terraform plan` hält beim Ersten an, was in einer `.tfvars`-Datei keine Zuweisung eines Literals ist; `terraform validate` liest diese Dateien nicht und sagt nichts.",
    "`name = value` mit Literalen schreiben; Werte in `locals` des Moduls berechnen.",
  ],
  "variable-file-names-declared": [
    "Variablendateien setzen nur deklarierte Variablen.",
    "Terraform warnt und macht weiter: Der Wert hat keine Wirkung, und die gemeinte Variable behält ihre Vorgabe.",
    "Den Namen berichtigen, die Variable deklarieren oder die Zeile löschen.",
  ],
  "variable-is-used": [
    "Jede deklarierte Variable wird verwendet.",
    "Eine Variable, die nichts liest, verspricht eine Einstellung ohne Wirkung; wer sie ändert, glaubt, es sei etwas geschehen.",
    "Die Variable dort verwenden, wo ihr Wert jetzt fest steht, oder sie löschen.",
  ],
  "zones-not-typed": [
    "Availability Zones werden ermittelt, nicht hingeschrieben.",
    "Zonen unterscheiden sich je Region und Konto: `us-east-1e` fehlen Dienste, manche Regionen haben drei Zonen und manche sechs. Fest geschriebene Zonen brechen in der nächsten Region und decken weniger ab, als es gibt.",
    '`data.aws_availability_zones` mit `state = "available"` verwenden.',
  ],
};
