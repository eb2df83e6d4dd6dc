/** Formats of credentials that are recognised wherever they stand. */
const FORMATS: readonly (readonly [string, RegExp])[] = [
  ["AWS access key", /\b(?:AKIA|ASIA)[0-9A-Z]{16}\b/],
  ["private key", /-----BEGIN (?:[A-Z]+ )*PRIVATE KEY-----/],
  ["GitHub token", /\b(?:gh[pousr]_[A-Za-z0-9]{36,}|github_pat_\w{22,})/],
  ["GitLab token", /\bglpat-[\w-]{20,}/],
  ["Slack token", /\bxox[abprs]-[A-Za-z0-9-]{10,}|hooks\.slack\.com\/services\/T\w+\/B\w+\/\w+/],
  ["payment key", /\b[sr]k_(?:live|test)_[0-9A-Za-z]{16,}/],
  ["Google API key", /\bAIza[0-9A-Za-z_-]{35}\b/],
  ["API key", /\bsk-[A-Za-z0-9_-]{20,}/],
  ["signed token", /\beyJ[\w-]{10,}\.eyJ[\w-]{10,}\.[\w-]{5,}/],
  ["password in a URL", /\b[a-z][a-z0-9+]*:\/\/[^\s:/@"$]+:[^\s:/@"${}]{3,}@[\w.-]/],
];

/** The kind of credential inside a text, by its format alone. */
export function secretFormat(text: string): string | undefined {
  return FORMATS.find(([, pattern]) => pattern.test(text))?.[0];
}

const PASSWORD = /(?:^|[_\-.])(?:[a-z]*password|passwd|passphrase|pwd|pre_?shared_?key)$/i;
const SECRET =
  /(?:^|[_\-.])(?:secret|secret_?(?:key|string|value|access_?key)|client_?secret|api_?key|api_?secret|access_?key|private_?key|signing_?key|encryption_?key|jwt_?key|auth_?token|access_?token|refresh_?token|bearer_?token|webhook_?secret|token|pat|pass|credentials?|connection_?string)$/i;

/** The name says that the value is a secret. */
export function isSecretName(name: string): boolean {
  const snake = name.replace(/([a-z0-9])([A-Z])/g, "$1_$2");
  return PASSWORD.test(snake) || SECRET.test(snake);
}

/** Certainly a secret in plain text: a password under its name, or a random-looking text under a secret's name. */
export function isSecret(name: string, text: string): boolean {
  if (!isSecretName(name) || isPointer(text)) return false;
  return PASSWORD.test(name.replace(/([a-z0-9])([A-Z])/g, "$1_$2"))
    ? text.length >= 3
    : isRandom(text) || isSpokenSecret(text);
}

/** Says where the secret is, is a switch or an enumeration. */
function isPointer(text: string): boolean {
  return /^(?:$|arn:|\/|alias\/|https?:\/\/[^:@]*$|\{\{resolve:|ssm:|file:)|[\s<>]|^\$|\$[.{(]|^(?:true|false|yes|no|on|off|none|null|disabled|enabled|optional|required|header|authorizer)$/i.test(
    text,
  );
}

/** Long, without spaces, letters mixed with digits, and not words joined by hyphens. */
function isRandom(text: string): boolean {
  if (text.length < 12 || !/\d/.test(text) || !/[a-z]/i.test(text)) return false;
  if (text.split(/[-_./:]/).every((word) => /^(?:[a-z]+|\d+|v\d+)$/i.test(word))) return /\d{6,}/.test(text);
  return entropy(text) >= 3;
}

function isSpokenSecret(text: string): boolean {
  return /(?:super|my|top|very)[-_]?secret|passw0?rd|s3cr3?t|hunter2|abc123|123456/i.test(text);
}

/** Shannon entropy in bits per character. */
function entropy(text: string): number {
  const counts = new Map<string, number>();
  for (const character of text) counts.set(character, (counts.get(character) ?? 0) + 1);
  let bits = 0;
  for (const count of counts.values()) bits -= (count / text.length) * Math.log2(count / text.length);
  return bits;
}
