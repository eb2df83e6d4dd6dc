import { checkConfig, type StackConfig } from "@/generators/config/stack";

/** The configuration that an input stands for; throws with every issue where it stands for none. */
export function configOf(input: unknown): StackConfig {
  const checked = checkConfig(input);
  if (!checked.ok) throw new Error(checked.issues.map(({ message }) => message).join("\n"));
  return checked.config;
}
