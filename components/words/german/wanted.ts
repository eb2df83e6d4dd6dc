/** What a field takes, as the schema says it; `{a}` stands for what is told at that place. */
export const wanted: Readonly<Record<string, string>> = {
  "a whole number, {range}": "eine ganze Zahl, {range}",
  "a number, {range}": "eine Zahl, {range}",
  "one of {values}": "einen dieser Werte: {values}",
  "true or false": "ja oder nein",
  "a list of {least} to {most} entries": "eine Liste mit {least} bis {most} Einträgen",
  "{least} to {most} lower-case letters, digits and single hyphens, starting with a letter":
    "{least} bis {most} Kleinbuchstaben, Ziffern und einzelne Bindestriche, am Anfang ein Buchstabe",
  "{least} to {most} lower-case letters, digits and hyphens, starting with a letter":
    "{least} bis {most} Kleinbuchstaben, Ziffern und Bindestriche, am Anfang ein Buchstabe",
  "{least} to {most} lower-case letters, digits and hyphens, starting with a letter and not ending with a hyphen":
    "{least} bis {most} Kleinbuchstaben, Ziffern und Bindestriche, am Anfang ein Buchstabe, am Ende kein Bindestrich",
  "{least} to {most} lower-case letters, digits, hyphens or underscores":
    "{least} bis {most} Kleinbuchstaben, Ziffern, Bindestriche oder Unterstriche",
  "{least} to {most} lower-case letters, digits, dots and hyphens":
    "{least} bis {most} Kleinbuchstaben, Ziffern, Punkte und Bindestriche",
  "{least} to {most} characters without line breaks or control characters":
    "{least} bis {most} Zeichen ohne Zeilenumbrüche und Steuerzeichen",
  "{least} to {most} characters": "{least} bis {most} Zeichen",
  "{least} to {most} letters, digits, dots, hyphens, underscores or plus signs":
    "{least} bis {most} Buchstaben, Ziffern, Punkte, Bindestriche, Unterstriche oder Pluszeichen",
  "{least} to {most} letters, digits, spaces or {signs}, not starting with aws: and not one of the stack's own tags":
    "{least} bis {most} Buchstaben, Ziffern, Leerzeichen oder {signs}, nicht mit aws: am Anfang und keines der eigenen Tags des Stacks",
  "{least} to {most} letters, digits, spaces or {signs}":
    "{least} bis {most} Buchstaben, Ziffern, Leerzeichen oder {signs}",
  "{least} to {most} letters, digits and _ + = , . @ -": "{least} bis {most} Buchstaben, Ziffern und _ + = , . @ -",
  "{least} to {most} letters, digits, hyphens or underscores, starting and ending with a letter or digit":
    "{least} bis {most} Buchstaben, Ziffern, Bindestriche oder Unterstriche, am Anfang und am Ende ein Buchstabe oder eine Ziffer",
  "{least} to {most} letters, digits, dots, hyphens or underscores":
    "{least} bis {most} Buchstaben, Ziffern, Punkte, Bindestriche oder Unterstriche",
  "{least} to {most} letters, digits, dots, hyphens and underscores, or nothing":
    "{least} bis {most} Buchstaben, Ziffern, Punkte, Bindestriche und Unterstriche oder nichts",
  "{least} to {most} letters, digits, dots, hyphens, tildes or underscores, without slashes":
    "{least} bis {most} Buchstaben, Ziffern, Punkte, Bindestriche, Tilden oder Unterstriche, ohne Schrägstriche",
  "{least} to {most} letters, digits and underscores, starting with a letter and not reserved by Lambda or the stack":
    "{least} bis {most} Buchstaben, Ziffern und Unterstriche, am Anfang ein Buchstabe, nicht von Lambda oder dem Stack belegt",
  "a Region code such as {one}": "ein Regionskürzel wie {one}",
  "the ARN of a policy, {form}, or nothing": "der ARN einer Policy, {form}, oder nichts",
  "the ARN of a key, {form}, or nothing": "der ARN eines Schlüssels, {form}, oder nichts",
  "the ARN of a connection, {form}": "der ARN einer Verbindung, {form}",
  "the ARN of a role, {form}": "der ARN einer Rolle, {form}",
  "a path of letters, digits and {signs} between slashes, such as {one}":
    "ein Pfad aus Buchstaben, Ziffern und {signs} zwischen Schrägstrichen, wie {one}",
  "a path of letters, digits, dots, hyphens and underscores":
    "ein Pfad aus Buchstaben, Ziffern, Punkten, Bindestrichen und Unterstrichen",
  "a path of one to four folders such as {one}": "ein Pfad aus einem bis vier Ordnern wie {one}",
  "a path without . and .. in it": "ein Pfad ohne . und ..",
  "nothing, or sha256: and 64 hexadecimal digits": "nichts oder sha256: und 64 Hexadezimalziffern",
  "nothing, or 64 hexadecimal digits": "nichts oder 64 Hexadezimalziffern",
  "a time of day as HH:MM": "eine Uhrzeit in der Form HH:MM",
  "an IANA time zone such as {one}": "eine IANA-Zeitzone wie {one}",
  "a time zone that exists, written as in the IANA database, such as {one}":
    "eine Zeitzone, die es gibt, geschrieben wie in der IANA-Datenbank, wie {one}",
  "an IPv4 range between /{wide} and /{narrow}, such as {one}": "ein IPv4-Bereich von /{wide} bis /{narrow}, wie {one}",
  "an IPv4 range such as {one}": "ein IPv4-Bereich wie {one}",
  "a private IPv4 range (RFC 1918) between /{wide} and /{narrow}, such as {one}":
    "ein privater IPv4-Bereich (RFC 1918) von /{wide} bis /{narrow}, wie {one}",
  "the first address of the range, without leading zeros: {one}":
    "die erste Adresse des Bereichs ohne führende Nullen: {one}",
  "a JSON object of at most {most} characters": "ein JSON-Objekt mit höchstens {most} Zeichen",
  "a lower-case host name of at most {most} characters": "ein Hostname in Kleinbuchstaben mit höchstens {most} Zeichen",
  "an address such as name@domain, at most {most} characters":
    "eine Adresse wie name@domain mit höchstens {most} Zeichen",
  "an address such as {one}": "eine Adresse wie {one}",
  "an address that somebody reads": "eine Adresse, die jemand liest",
  "an S3 version id, or nothing": "eine Versions-ID von S3 oder nichts",
  "two capital letters such as {one}": "zwei Großbuchstaben wie {one}",
  "the code of a country that exists, such as {one}": "das Kürzel eines Landes, das es gibt, wie {one}",
  "an id such as {one}": "eine ID wie {one}",
  "a zone's name such as {one} or its id such as {other}": "der Name einer Zone wie {one} oder ihre ID wie {other}",
  "a service name such as {one} or {other}": "der Name eines Dienstes wie {one} oder {other}",
  "/mnt/ and a name of letters, digits, dots, hyphens or underscores":
    "/mnt/ und ein Name aus Buchstaben, Ziffern, Punkten, Bindestrichen oder Unterstrichen",
  "owner/name, or both with their ids as owner@id/name@id":
    "Besitzer/Name, oder beide mit ihren IDs als Besitzer@ID/Name@ID",
  "a branch name of letters, digits, dots, hyphens, underscores or slashes":
    "der Name eines Branches aus Buchstaben, Ziffern, Punkten, Bindestrichen, Unterstrichen oder Schrägstrichen",
  "a name without two dots in a row": "ein Name ohne zwei Punkte hintereinander",
  "a key with a letter, a digit or a sign in it":
    "ein Schlüssel, in dem ein Buchstabe, eine Ziffer oder ein Zeichen steht",
  "text without NUL and without halves of characters": "ein Text ohne NUL und ohne halbe Zeichen",
  "numbers without leading zeros": "Zahlen ohne führende Nullen",
  "{least} to {most} {unit}": "{least} bis {most} {unit}",
  "{least} to {most}": "{least} bis {most}",
};
