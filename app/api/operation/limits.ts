/** Enough for any configuration. */
export const CONFIG_LIMIT = 256 * 1024;
/** Enough for any module; the linter's time is linear in it. */
export const LINT_LIMIT = 10 * 1024 * 1024;
