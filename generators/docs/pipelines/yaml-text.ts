const unprintable = /[\u007f-\u009f\u2028\u2029\ufeff]/g;

/**
 * Text as a double-quoted scalar. JSON's escapes are YAML's, too; JSON leaves a few line breaks of YAML as they are.
 * Source: https://yaml.org/spec/1.2.2/#57-escaped-characters
 */
export function yamlText(text: string): string {
  return JSON.stringify(text).replace(unprintable, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
