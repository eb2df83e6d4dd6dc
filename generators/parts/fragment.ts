import type { Body, Expression } from "@/lib/hcl";

/** A piece of one file of the stack; pieces of the same file follow each other in the order of the features. */
export interface Fragment {
  /** File of the split layout, e.g. "network.tf". */
  readonly file: string;
  readonly body: Body;
  /** Values for terraform.tfvars that say more than the default of their variable, by its name. */
  readonly values?: ReadonlyMap<string, Expression>;
}

/** Names a body's file, so that a feature reads as a list of files. */
export function fragment(file: string, body: Body): Fragment {
  return { file, body };
}
