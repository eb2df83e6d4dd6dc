import { byDefault, choice, group, prefault } from "@/generators/schema/field";

const where = { "outside-dev": "Outside dev", always: "Always", never: "Never" };

/** What outlives a mistake: a plan that deletes too much, a version that is taken out. */
export const protectionSchema = group(
  {
    data: choice(["outside-dev", "always", "never"], {
      label: "Protect data from deletion",
      help: "A plan that would delete or replace the file system, a key, the image repository or the hosted zone fails (prevent_destroy). Dev is every environment whose name starts with dev.",
      options: where,
      source: "https://developer.hashicorp.com/terraform/language/meta-arguments/lifecycle#prevent_destroy",
    }).apply(byDefault, "outside-dev"),
    logs: choice(["outside-dev", "always", "never"], {
      label: "Keep logs after removal",
      help: "When a version or the whole stack is removed, its log groups stay and their events expire by retention (skip_destroy).",
      options: where,
      source: "https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_DeleteLogGroup.html",
    }).apply(byDefault, "outside-dev"),
  },
  { label: "Protection", help: "What a mistake must not delete." },
).apply(prefault, {});
