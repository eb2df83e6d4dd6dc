import { features } from "@/generators/features";
import type { Reader } from "@/generators/parts/variables/stack-variable";

/** Every variable of the stack that an option of the wizard sets, and how it is read back. */
export const variableFields: Readonly<Record<string, Reader>> = Object.fromEntries(
  features.flatMap(({ variables = [] }) => variables.map(({ name, read }) => [name, read])),
);
