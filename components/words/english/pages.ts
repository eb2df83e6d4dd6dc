/** What stands around rules and documentation, and in the tab of the browser. */
export const pages = {
  tab: "Stackwright: a form that writes Terraform you can trust",
  description:
    "Describe a machine-learning inference stack in a form, read the complete Terraform as you type, with findings beside it, and download it.",
  rules: {
    lead: "What the linter looks for in any Terraform. Each weighs what you say it does: `stackwright lint --severity rule=level`, or `severities` in the API; a comment with a reason takes one finding out.",
    search: "Search rules",
    example: "retention, WAF, F07 …",
    class: "Failure class",
    everyClass: "All classes",
    noClass: "Without class",
    count: { one: "{count} rule", many: "{count} rules" },
    some: "{count} of {all} rules",
    none: "No rules match.",
    showAll: "Show all rules",
    invalid: "invalid",
  },
  rule: {
    all: "All rules",
    class: "Failure class {class}",
    why: "Why",
    howToFix: "How to fix",
    finds: "Finds",
    accepts: "Accepts",
    takeOut: "Take a finding out",
    write: "Write on its line or above its block:",
    reason: "reason",
    elsewhere:
      "Other scanners look for it as {names}; a comment that tells them to skip it suppresses nothing here, and the finding says so.",
    references: "References",
  },
  docs: {
    title: "Documentation",
    lead: "The form, and the same from a shell, a pipeline, an editor, an assistant or a program of yours.",
    all: "All documentation",
    inEnglish: "The pages themselves are in English.",
    groups: { Start: "Start", Use: "Use", Lint: "Lint", Run: "Run" },
  },
  lost: {
    title: "There is no such page",
    tab: "Not found",
    words:
      "The address may be cut off. A link to a configuration begins with this site’s address and goes on with `#v=`.",
    open: "Open the configurator",
  },
};
