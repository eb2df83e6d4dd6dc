import type { StackConfig } from "../options/stack-options";

/** Whether callers show an API key, which is what usage plans meter. */
export const needsKey = ({ api }: StackConfig): boolean => api.authorization !== "iam";

/** Whether callers sign their requests with their IAM identity. */
export const needsSignature = ({ api }: StackConfig): boolean => api.authorization !== "api-key";

/** What says who calls, in words. */
export const identification = ({ api }: StackConfig): string =>
  ({ "api-key": "API key", iam: "IAM signature", "api-key-and-iam": "API key and IAM signature" })[api.authorization];
