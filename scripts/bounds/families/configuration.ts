import { type Families, fixed, times } from "./family";

const rows = (n: number, row: (at: number) => object): string =>
  JSON.stringify(Array.from({ length: Math.floor(n) }, (_, at) => row(at)));
const name = (at: number): string => `model-${at}`;

/** Configurations as JSON. */
export const configurationFamilies: Families = {
  models: (n) => `{"models":${rows(n, (at) => ({ name: name(at) }))}}`,
  "models of one name": (n) => `{"models":${rows(n, () => ({ name: "m" }))}}`,
  "models with unknown keys": (n) => `{"models":${rows(n, (at) => ({ name: name(at), [`k${at}`]: 1 }))}}`,
  "models with variables": (n) =>
    `{"models":[{"name":"m","environment":${rows(n, (at) => ({ name: `V${at}`, value: "x" }))}}]}`,
  plans: (n) => `{"usagePlans":${rows(n, (at) => ({ name: name(at), rateLimit: 1, burstLimit: 1, quotaLimit: 1 }))}}`,
  "e-mails": (n) => `{"alerts":{"emails":[${times(n, (at) => `"a${at}@b.io",`)}"a@b.io"]}}`,
  "the same e-mail": (n) => `{"alerts":{"emails":[${'"a@b.io",'.repeat(n)}"a@b.io"]}}`,
  tags: (n) => `{"tags":${rows(n, (at) => ({ key: `k${at}`, name: `k${at}`, value: "v" }))}}`,
  "unknown keys": (n) => `{${times(n, (at) => `"k${at}":1,`)}"project":"a"}`,
  "unknown keys, hardly different": (n) => `{${times(n, (at) => `"projcet${at}":1,`)}"project":"a"}`,
  "the same key": (n) => `{${'"project":"a",'.repeat(n)}"project":"b"}`,
  "a key as long as the text": (n) => `{"${"project".repeat(n / 7)}":1}`,
  "lists in lists": (n) => `{"models":${"[".repeat(n)}${"]".repeat(n)}}`,
  "objects in objects": (n) => `${'{"models":'.repeat(n)}1${"}".repeat(n)}`,
  "lists that never end": (n) => "[".repeat(n),
  "levels of 900": (n) => `{"models":[${`${"[".repeat(900)}${"]".repeat(900)},`.repeat(n)}1]}`,
  "a list of numbers": (n) => `{"models":[${"1,".repeat(n)}1]}`,
  "a list of nothing": (n) => `{"models":[${"null,".repeat(n)}null],"usagePlans":[${"{},".repeat(3)}{}]}`,
  "a number of many digits": (n) => `{"api":{"throttle":${"9".repeat(n)}},"models":[{"name":"m","memoryMb":1e999}]}`,
  escapes: (n) => `{"owner":"${"\\u0061".repeat(n)}"}`,
  "halves of characters": (n) => `{"owner":"${"\\ud800".repeat(n)}","models":[{"name":"\\udfff"}]}`,
  "no object": (n) => `"${"a".repeat(n)}"`,
  spaces: (n) => `{${" ".repeat(n)}`,
  "a broken end": (n) => `{"owner":"${"a\\n".repeat(n)}`,
  "names of prototypes": fixed(
    '{"__proto__":{"project":"a"},"constructor":{"prototype":{"x":1}},"models":[{"__proto__":1,"toString":"x","name":"valueOf"}],"tags":[{"key":"__proto__","value":"x"}]}',
  ),
};

/** One field as long as the text, each with the signs that its pattern looks for. */
export const fieldFamilies: Families = Object.fromEntries(
  Object.entries<(text: string) => object>({
    project: (text) => ({ project: text }),
    owner: (text) => ({ owner: text }),
    region: (text) => ({ region: text }),
    domain: (text) => ({ domain: { name: text, zone: "existing", zoneName: text } }),
    "e-mail": (text) => ({ alerts: { emails: [`${text}@${text}`] } }),
    "model name": (text) => ({ models: [{ name: text, imageTag: text, description: text }] }),
    path: (text) => ({ api: { path: text } }),
    branch: (text) => ({ pipeline: { branch: text, repository: text } }),
    mount: (text) => ({ storage: { mountPath: text } }),
    version: (text) => ({ version: text }),
  }).flatMap(([field, make]) =>
    ["a", "a.", "a-", ".", "/", "${", "1", "\u00e9", "a b", "\n"].map((sign) => [
      `${field}: ${JSON.stringify(sign)} repeated`,
      (n: number) => JSON.stringify(make(sign.repeat(n / sign.length))),
    ]),
  ),
);
