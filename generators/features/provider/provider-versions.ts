/** Both majors: nothing in a bundle is refused, removed or deprecated in either, which a test says of every configuration it draws. */
export const VERSION_CONSTRAINT = ">= 5.100, < 7.0";

/** What the proof applies, plans, tests and destroys bundles with. */
export const APPLIED_VERSION = "5.100.0";
export const TERRAFORM_VERSION = "1.11.4";

/** The newest 6 whose schema the linter holds. */
export const JUDGED_VERSION = "6.66.0";
