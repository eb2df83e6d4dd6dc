import { holdsStandIn } from "@/lib/plan/stand-in";
import type { Existing } from "./existing";
import type { ImportForm } from "./import-forms";

type Values = Existing["values"];

/** The id that the provider imports a thing by; undefined where only its state could say it. */
export function importIdOf({ id }: ImportForm, values: Values): string | undefined {
  return fill(id, values);
}

function fill(template: string, values: Values): string | undefined {
  let missing = false;
  const filled = template.replaceAll(/\[([^\]]*)\]|\{([^}]*)\}/g, (_, optional?: string, names = "") => {
    const text = optional === undefined ? firstOf(names, values) : (fill(optional, values) ?? "");
    missing ||= text === undefined;
    return text ?? "";
  });
  return missing ? undefined : filled;
}

/** What stands for an attribute in old Terraform is no text of AWS's. A list is joined by underscores in an id. */
function firstOf(names: string, values: Values): string | undefined {
  const texts = names.split("|").map((name) => values.get(name));
  const text = texts.find((one) => one !== undefined && one !== "");
  return holdsStandIn(text) ? undefined : text?.replaceAll(",", "_");
}
