import type { SpokenRules } from "../../spoken-rules";

/** Rules about what `terraform validate` refuses. */
export const rulesOfValidity: SpokenRules = {
  "validity-block": [
    "Blöcke haben die Labels, die Terraform erwartet, und Namen sind Bezeichner.",
    "Terraform lehnt das Modul ab, bevor es irgendetwas anderes davon liest.",
    "Einer Ressource Typ und Namen geben, einer Variablen ihren Namen, und Buchstaben, Ziffern, Unterstriche und Bindestriche verwenden.",
  ],
  "validity-block-count": [
    "Verschachtelte Blöcke stehen so oft, wie der Ressourcentyp es zulässt.",
    "Der Provider nimmt von jeder Art mindestens und höchstens so viele Blöcke an; den Rest lehnt Terraform ab.",
    "Den fehlenden Block ergänzen oder den überzähligen mit dem ersten zusammenführen.",
  ],
  "validity-combination": [
    "Argumente, die einander ausschließen oder brauchen, sind entsprechend gesetzt.",
    "Der Provider lehnt Argumente ab, die sich widersprechen, und Gruppen, von denen genau eines oder mindestens eines gesetzt sein muss.",
    "Von Argumenten, die einander ausschließen, eines behalten; das benötigte ergänzen.",
  ],
  "validity-computed-argument": [
    "Argumente, die der Provider selbst setzt, bleiben weg.",
    "Ein berechnetes Attribut lässt sich lesen, nicht schreiben.",
    "Das Argument entfernen; stattdessen von anderer Stelle darauf verweisen.",
  ],
  "validity-cycle": [
    "Kein Objekt hängt von sich selbst ab, weder direkt noch über andere.",
    "Terraform kann die Operationen nicht ordnen.",
    "Den Ring auftrennen: den gemeinsamen Teil in ein eigenes Objekt verlegen oder mit einer eigenen Ressource anhängen.",
  ],
  "validity-duplicate": [
    "Jeder Name ist in einem Modul einmal deklariert.",
    "Terraform lehnt eine zweite Deklaration ab, auch in einer anderen Datei.",
    "Eine davon entfernen oder umbenennen.",
  ],
  "validity-expression": [
    "Jeder Ausdruck lässt sich auswerten.",
    "Ein Attribut, das einem Objekt fehlt, ein Index außerhalb einer Liste, ein Operand vom falschen Typ oder eine Datei, die es nicht gibt, scheitert mit Sicherheit.",
    "Namen, Index, Operanden oder Pfad berichtigen.",
  ],
  "validity-function": [
    "Funktionen gibt es, und die Zahl ihrer Argumente stimmt.",
    "Terraform hat keine benutzerdefinierten Funktionen; ein falscher Name oder ein fehlendes Argument scheitert.",
    "Namen oder Argumente berichtigen.",
  ],
  "validity-instance": [
    "each, count, self und Indizes stehen dort, wo es etwas zu indizieren gibt.",
    "Ein Objekt mit count oder for_each ist eine Sammlung und braucht einen Index; eines ohne ist keine und nimmt keinen.",
    "Den Index ergänzen oder entfernen, oder count oder for_each.",
  ],
  "validity-literal": [
    "Literale gehören zu denen, die der Provider selbst annimmt.",
    "Der Provider lehnt beim Validieren einen unbekannten Aufzählungswert und fehlerhaftes JSON, CIDR oder einen fehlerhaften ARN ab.",
    "Einen Wert verwenden, den die Meldung nennt.",
  ],
  "validity-meta-argument": [
    "count, for_each, depends_on, provider und lifecycle sind so verwendet, wie die Sprache sie kennt.",
    "Sie werden gelesen, bevor irgendetwas ausgewertet ist; zulässig sind deshalb nur bestimmte Formen.",
    "Sie so schreiben, wie die verlinkte Seite es zeigt.",
  ],
  "validity-missing-argument": [
    "Pflichtargumente sind gesetzt.",
    "Terraform lehnt einen Block ohne sie ab.",
    "Das Argument ergänzen.",
  ],
  "validity-module-call": [
    "Ein Modulaufruf gibt den Variablen des Moduls, was sie annehmen.",
    "Terraform lehnt ein Argument ab, für das das Modul keine Variable hat, und eine Variable ohne Vorgabe, die nichts erhält.",
    "Den Namen berichtigen, das Argument ergänzen oder die Variable im Modul deklarieren.",
  ],
  "validity-syntax": [
    "Die Datei ist vom ersten bis zum letzten Zeichen HCL.",
    "Von einem Modul mit einer kaputten Datei liest Terraform nichts: Nichts lässt sich planen, und Scanner, die überspringen, was sie nicht lesen können, nennen es sauber.",
    "Schließen, was offen blieb, oder den Rest einer abgeschnittenen Datei anfordern.",
  ],
  "validity-type": [
    "Werte haben den Typ, den ihr Argument annimmt.",
    "Was sich nicht umwandeln lässt, wird abgelehnt.",
    "Einen Wert des Typs angeben, den die Meldung nennt.",
  ],
  "validity-undeclared-reference": [
    "Jede Ressource, Datenquelle, jedes Local und Modul, auf das verwiesen wird, ist deklariert.",
    "Terraform lehnt einen Verweis auf etwas ab, das es nicht gibt.",
    "Die Adresse berichtigen oder das Objekt deklarieren.",
  ],
  "validity-undeclared-variable": [
    "Jede verwendete Variable ist deklariert, hier oder in Ihrer Provider-Datei.",
    'Terraform lehnt var.x ohne einen Block variable "x" ab.',
    "Die Variable deklarieren oder mit --owned angeben, welche die Provider-Datei deklariert.",
  ],
  "validity-unknown-attribute": [
    "Attribute, auf die verwiesen wird, gibt es an diesem Typ.",
    "Terraform prüft jeden Verweis gegen das Schema des Providers.",
    "Ein Attribut verwenden, das der Typ hat.",
  ],
  "validity-unknown-type": [
    "Typen von Ressourcen und Datenquellen gibt es in ihrem Provider.",
    "Ein Typ, den der Provider nicht hat, lässt sich nicht planen.",
    "Den gemeinten Typ verwenden; die Dokumentation des Providers listet sie auf.",
  ],
  "validity-unsupported-argument": [
    "Argumente gibt es an dem Block, in dem sie stehen.",
    "Terraform lehnt ein Argument ab, das das Schema nicht hat.",
    "Den Namen berichtigen oder das Argument dorthin verschieben, wo es hingehört.",
  ],
  "validity-unsupported-block": [
    "Blöcke gibt es dort, wo sie stehen.",
    "Terraform lehnt einen Block ab, den das Schema nicht hat.",
    "Den Namen berichtigen oder ein Argument mit Gleichheitszeichen schreiben.",
  ],
  "validity-variable": [
    "Eine Variable hat einen gültigen Typ, eine Vorgabe dieses Typs und einen freien Namen.",
    "Terraform lehnt eine Vorgabe ab, die sich nicht umwandeln lässt, und Namen, die in Modulblöcken eine Bedeutung haben.",
    "Typ und Vorgabe in Einklang bringen; die Variable umbenennen.",
  ],
};
