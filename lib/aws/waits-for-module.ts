import type { Expression } from "@/lib/hcl";
import { attributeIn, type Module, type Resource, referencesIn } from "@/lib/terraform";

/** `depends_on` makes it wait for a module: its own, that of a call of its module, or that of the output that hands the value over. */
export function waitsForModule(module: Module, user: Resource, value: Expression): boolean {
  const own = referencesIn(module, user.expression("depends_on"));
  return (
    own.some(({ target }) => target.kind === "module") ||
    module.callers.some(({ call }) => call.attribute("depends_on") !== undefined) ||
    comesLate(module, value)
  );
}

function comesLate(module: Module, value: Expression | undefined): boolean {
  return referencesIn(module, value).some(({ target }) => {
    if (target.kind === "variable")
      return module.callers.some(({ module: caller, call }) => comesLate(caller, call.expression(target.name)));
    if (target.kind !== "module") return false;
    const wanted = attributeIn(target.path);
    const output = target.call?.child?.declarations.outputs.find(({ name }) => name === wanted);
    return output?.attribute("depends_on") !== undefined;
  });
}
