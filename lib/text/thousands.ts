/** `1,234,567`, or as a language groups digits: https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Number/toLocaleString */
export const thousands = (count: number, language = "en-US"): string => count.toLocaleString(language);
