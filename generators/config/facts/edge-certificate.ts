import type { StackConfig } from "../options/stack-options";

/** Edge endpoints take their certificate from us-east-1, whatever the stack's Region is. */
export function isEdge({ api }: StackConfig): boolean {
  return api.endpoint === "edge";
}

/**
 * Whether the certificate's resources say their Region themselves, which provider 6 alone understands.
 * Source: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/guides/enhanced-region-support
 */
export function needsProvider6(config: StackConfig): boolean {
  return isEdge(config) && config.domain?.edgeCertificate === "region";
}

/** Whether that Region has a provider configuration of its own, in the stack and in its tests: for the certificate of a domain alone. */
export function hasEdgeProvider(config: StackConfig): boolean {
  return isEdge(config) && config.domain !== null && !needsProvider6(config);
}
