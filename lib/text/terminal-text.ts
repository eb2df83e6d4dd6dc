/**
 * Control characters would steer a terminal, marks of direction make a line read as what it is not, and half a character
 * is none. https://www.unicode.org/reports/tr36/#Bidirectional_Text_Spoofing
 */
const STEERING = /[\p{Cc}\p{Cs}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/gu;

/** Text from outside, such as a path, as a terminal may show it: on one line, and steering nothing. */
export function terminalText(text: string): string {
  return text.replaceAll("\t", " ").replace(STEERING, "\ufffd");
}

/** A value as one line of JSON that a terminal may show, too: what would steer it is escaped, and reads the same. */
export function terminalJson(value: unknown): string {
  return JSON.stringify(value).replace(STEERING, (signs) =>
    Array.from(signs.split(""), (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`).join(""),
  );
}
