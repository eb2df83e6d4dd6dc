import { type Families, times } from "./family";

/** Links, as they stand behind the sign #. */
export const linkFamilies: Families = {
  "unknown fields": (n) => `v=1${times(n, (at) => `&k${at}=1`)}`,
  "the same field": (n) => `v=1${"&project=a".repeat(n)}`,
  "fields of models": (n) => `v=1${times(n, (at) => `&models.${at}.name=m${at}`)}`,
  "models far apart": (n) => `v=1${times(n, (at) => `&models.${at * 1000}.name=m`)}`,
  "an index without end": (n) => `v=1&models.${"9".repeat(n)}.name=a`,
  "steps of a field": (n) => `v=1&models${".0".repeat(n)}=a`,
  "steps of a name": (n) => `v=1&${"a.".repeat(n)}a=1`,
  "a value as long as the link": (n) => `v=1&owner=${"a".repeat(n)}`,
  escapes: (n) => `v=1&owner=${"%41".repeat(n)}`,
  "broken escapes": (n) => `v=1&owner=${"%".repeat(n)}`,
  "broken characters": (n) => `v=1&owner=${"%ed%a0%80".repeat(n)}`,
  "signs between fields": (n) => `v=1${"&".repeat(n)}`,
  "equals signs": (n) => `v=1&owner${"=".repeat(n)}`,
  versions: (n) => `v=${"1".repeat(n)}`,
  "versions again": (n) => "v=1&".repeat(n),
  "packed letters": (n) => `v=1&z=${"A".repeat(n)}`,
  "packed text": (n) => `v=1&z=${Buffer.from("models.*.name=a".repeat(n / 16)).toString("base64url")}`,
  "names of prototypes": (n) => `v=1${"&__proto__.x=1&constructor.prototype.y=2&models.__proto__=1".repeat(n)}`,
  words: (n) => `v=1 ${"a ".repeat(n)}`,
  plus: (n) => `v=1&owner=${"+".repeat(n)}`,
};
