/** What stands around rules and documentation, and in the tab of the browser. */
export const pages = {
  tab: "Stackwright: a form that writes Terraform you can trust",
  description:
    "Describe a machine-learning inference stack in a form, read the complete Terraform as you type, with findings beside it, and download it.",
  rules: {
    lead: "What the linter looks for in any Terraform. Change how much a rule weighs with `stackwright lint --severity rule=level`, or `severities` in the API; suppress a single finding with a comment that gives the reason.",
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
    takeOut: "Suppress a finding",
    write: "On its line or above its block, write:",
    reason: "reason",
    elsewhere:
      "Other scanners look for it as {names}; a comment that tells them to skip it suppresses nothing here, and the finding says so.",
    references: "References",
  },
  docs: {
    title: "Documentation",
    lead: "The form, and the same from a shell, a pipeline, an editor, an assistant or your own code.",
    all: "All documentation",
    inEnglish: "The pages themselves are in English.",
    groups: { Start: "Start", Use: "Use", Lint: "Lint", Run: "Run" },
  },
  lost: {
    title: "Page not found",
    tab: "Not found",
    words:
      "The address may have been cut off. A link to a configuration starts with this site’s address, followed by `#v=`.",
    open: "Open the configurator",
  },
};
