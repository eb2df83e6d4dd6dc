/** What the stack promises, in one sentence each; features, blocks and documents refer to them by id. */
export const promises = {
  R1: "Each model version runs as its own image-based function behind an alias that points to a published version.",
  R2: "Concurrency is provisioned per alias and reserved per function, within what the account leaves.",
  R3: "Provisioned concurrency follows the load, and known peaks are warmed before they come.",
  R4: "Models lie on an encrypted file system that every function mounts in each zone, over TLS only.",
  R5: "A REST API serves each version on a stage of its own, with keys, validation and logs.",
  R6: "Every caller has a key with quota and throttle over all stages; its value is kept as a secret.",
  R7: "A web firewall stands in front of every stage and logs what it does.",
  R8: "A custom domain is served with a validated certificate and one mapping per stage.",
  R9: "Images come from an encrypted, scanned repository with immutable tags that only these functions pull from.",
  R10: "Functions run in private subnets and reach AWS through endpoints; a way out exists only when asked for.",
  R11: "Each actor has a role of its own with the least it needs.",
  R12: "Everything at rest is encrypted with a customer-managed key that rotates.",
  R13: "Secrets and run-time settings are kept in Secrets Manager and Parameter Store, never in plain text.",
  R14: "Logs, metrics, alarms, a dashboard and traces show what happens, and are kept as long as asked.",
  R15: "Alarms reach people by e-mail through an encrypted topic.",
  R16: "Every resource carries the tags that say whose it is.",
  R17: "A pipeline finds what it needs: repository, functions, aliases and stages.",
  R18: "Nothing talks over anything older than TLS 1.2.",
  R19: "The first apply on an empty account works: repository first, then images, then the rest.",
} as const;

export type PromiseId = keyof typeof promises;
