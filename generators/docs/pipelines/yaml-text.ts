/** What YAML 1.1 takes for a Boolean or for nothing; SAM and many others still read that. https://yaml.org/type/bool.html */
const meaningful = /^(?:y|yes|n|no|true|false|on|off|null)$/i;

/** Text as the key of a mapping: as it stands where that is text to every reader, else quoted. */
export function yamlKey(text: string): string {
  return /^[A-Za-z]\w*$/.test(text) && !meaningful.test(text) ? text : yamlText(text);
}

const unprintable = /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g;

/**
 * Text as a double-quoted scalar. JSON's escapes are YAML's, too; JSON leaves a few line breaks of YAML as they are.
 * Source: https://yaml.org/spec/1.2.2/#57-escaped-characters
 */
export function yamlText(text: string): string {
  return JSON.stringify(text).replace(unprintable, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
