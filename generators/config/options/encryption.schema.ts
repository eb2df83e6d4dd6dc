import { byDefault, choice, flag, group, integer, numberChoice, prefault } from "@/generators/schema/field";

/** Keys, secrets and images: what protects data at rest, and for how long things can be taken back. */
export const encryptionSchema = group(
  {
    keys: choice(["one", "per-service"], {
      label: "Keys",
      help: "One key per service keeps their policies apart and lets you disable one without the others. While key deletion is watched, alarms have a key of their own.",
      options: { one: "One for the stack", "per-service": "One per service" },
      source: "https://docs.aws.amazon.com/kms/latest/developerguide/key-policies.html",
    }).apply(byDefault, "one"),
    deletionWindowDays: integer({
      label: "Deletion window",
      help: "Days during which a key's deletion can be cancelled.",
      unit: "days",
      min: 7,
      max: 30,
      source: "https://docs.aws.amazon.com/kms/latest/developerguide/deleting-keys.html",
    }).apply(byDefault, 30),
    secretRecoveryDays: numberChoice([0, 7, 14, 30], {
      label: "Secret recovery window",
      help: "Days during which a deleted secret can be restored. With 0, its name is free at once.",
      unit: "days",
      options: { 0: "None", 7: "7 days", 14: "14 days", 30: "30 days" },
      source: "https://docs.aws.amazon.com/secretsmanager/latest/userguide/manage_delete-secret.html",
    }).apply(byDefault, 7),
  },
  { label: "Encryption", help: "Customer-managed keys with rotation." },
).apply(prefault, {});

/** The image repository. */
export const registrySchema = group(
  {
    keepImages: integer({
      label: "Images to keep",
      help: "How many images of each version the lifecycle policy keeps: the newest whose tags begin with its name and a hyphen. Others stay.",
      min: 2,
      max: 1000,
      source: "https://docs.aws.amazon.com/AmazonECR/latest/userguide/LifecyclePolicies.html",
    }).apply(byDefault, 30),
    untaggedDays: integer({
      label: "Expire untagged after",
      help: "Days after the push.",
      unit: "days",
      min: 1,
      max: 365,
      source: "https://docs.aws.amazon.com/AmazonECR/latest/userguide/LifecyclePolicies.html",
    }).apply(byDefault, 7),
    forceDelete: flag({
      label: "Force-delete repository",
      help: "Lets terraform destroy remove a repository that still holds images.",
      source: "https://docs.aws.amazon.com/AmazonECR/latest/userguide/repository-delete.html",
    }).apply(byDefault, false),
  },
  { label: "Image repository", help: "ECR repository with immutable tags and scan on push." },
).apply(prefault, {});
