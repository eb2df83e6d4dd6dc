import { generate } from "@/generators/bundle/generate";
import type { StackConfig } from "@/generators/config/stack";
import type { DroppedField } from "@/lib/permalink";
import { applyVariables } from "./apply-variables";
import { readTfvars } from "./read-tfvars";

/** Whose values count where stackwright.json and an edited terraform.tfvars differ. */
export type Preference = "edits" | "config";

export interface EditedVariables {
  readonly config: StackConfig;
  readonly dropped: readonly DroppedField[];
  readonly notes: readonly string[];
}

const VARIABLES_FILE = "terraform.tfvars";

/** What somebody changed in the variables of a bundle, on top of its configuration unless that is preferred. */
export function editedVariables(text: string, config: StackConfig, prefer: Preference): EditedVariables {
  const generated = generate(config).find(({ path }) => path === VARIABLES_FILE)?.text ?? "";
  const kept = (...notes: readonly string[]): EditedVariables => ({ config, dropped: [], notes });
  if (text.replaceAll("\r\n", "\n") === generated) return kept();
  const [before, after] = [readTfvars(generated), readTfvars(text)];
  if (after.problem !== undefined) return kept(`${VARIABLES_FILE}, ${after.problem}: its values are not taken over.`);
  const values = new Map([...after.values].filter(([name, value]) => !isSame(before.values.get(name), value)));
  const { config: edited, dropped } = applyVariables({ ...after, values }, config);
  const left = [...before.values.keys()].filter((name) => !isIn(after, name));
  const missing = left.length > 0 ? [`Not in ${VARIABLES_FILE}, so as in stackwright.json: ${left.join(", ")}.`] : [];
  const places = differences(config, edited);
  if (places.length === 0) return { config, dropped, notes: missing };
  const difference = `${VARIABLES_FILE} differs from stackwright.json in ${places.join(", ")}`;
  if (prefer === "config") return kept(`${difference}; the values of stackwright.json are kept.`);
  return { config: edited, dropped, notes: [`${difference}; the edited values are taken.`, ...missing] };
}

function isIn({ values, unreadable }: ReturnType<typeof readTfvars>, name: string): boolean {
  return values.has(name) || unreadable.some((one) => one.name === name);
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** The dotted paths at which two configurations differ; a list is named down to its entry where both have it. */
function differences(a: unknown, b: unknown, path = ""): readonly string[] {
  if (isSame(a, b)) return [];
  if (!isGroup(a) || !isGroup(b)) return [path];
  const keys = [...new Set([...Object.keys(a), ...Object.keys(b)])];
  return keys.flatMap((key) => differences(a[key], b[key], path === "" ? key : `${path}.${key}`));
}

function isGroup(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
