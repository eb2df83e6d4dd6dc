import type { KeyUse } from "@/generators/config/facts/key-uses";
import type { StackConfig } from "@/generators/config/stack";

/** Puts the key of a use into `$key`. */
export function keyOf({ encryption }: StackConfig, use: KeyUse): string {
  return encryption.keys === "one"
    ? "key=$(terraform output -raw key_arn)"
    : `key=$(terraform output -json key_arns | jq -r .${use})`;
}

/** A part of the chapter on day two. */
export function section(title: string, ...paragraphs: readonly (string | false)[]): string {
  return [`### ${title}`, ...paragraphs.filter((paragraph) => paragraph !== false)].join("\n\n");
}
