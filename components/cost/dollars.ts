import type { Language } from "../words/language";

/** A month's bill in whole dollars, as a language writes them. */
export const dollarsOf = (usd: number, language: Language): string =>
  usd.toLocaleString(language, { style: "currency", currency: "USD", maximumFractionDigits: 0 });
