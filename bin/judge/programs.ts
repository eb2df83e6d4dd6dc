/** The programs that may judge beside us. */
export const programs = ["terraform", "tofu"] as const;

export type Program = (typeof programs)[number];

/** Seconds that a program gets for everything it is asked, where nobody says otherwise. */
export const usualLimit = 300;
