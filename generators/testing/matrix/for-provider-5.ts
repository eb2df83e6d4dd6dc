import { needsProvider6 } from "@/generators/config/facts/edge-certificate";
import type { StackConfig } from "@/generators/config/stack";

/**
 * The same stack for provider 5, the one that proofs run: what provider 6 alone understands is said as both do. A configuration that needs
 * nothing of the kind is given back as it is. What becomes of the others is judged by the schema of 6 (`unknown-to-6.ts`).
 */
export function forProvider5(config: StackConfig): StackConfig {
  return config.domain && needsProvider6(config)
    ? { ...config, domain: { ...config.domain, edgeCertificate: "provider" } }
    : config;
}
