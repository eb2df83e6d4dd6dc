/** The languages of the interface, the first where nothing else is wanted. */
export const languages = ["en", "de"] as const;
export type Language = (typeof languages)[number];

/** Where the browser keeps the one that was chosen. */
export const LANGUAGE_COOKIE = "language";

export const isLanguage = (given: unknown): given is Language => languages.some((language) => language === given);

/** What follows on the page is English, whatever is spoken around it: undefined where that goes without saying. */
export const englishPart = (language: Language): "en" | undefined => (language === "en" ? undefined : "en");
