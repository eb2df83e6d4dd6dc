import type { StackConfig } from "../options/stack-options";

/** Whether callers show an API key, which is what usage plans meter. */
export function needsKey({ api }: StackConfig): boolean {
  return api.authorization !== "iam";
}

/** Whether callers sign their requests with their IAM identity. */
export function needsSignature({ api }: StackConfig): boolean {
  return api.authorization !== "api-key";
}

/** What says who calls, in words. */
export function identification({ api }: StackConfig): string {
  return { "api-key": "API key", iam: "IAM signature", "api-key-and-iam": "API key and IAM signature" }[
    api.authorization
  ];
}
