import { type Call, children, type Expression } from "@/lib/hcl";
import { functionNames, signatureOf } from "@/lib/terraform";
import type { Context } from "./context";
import { expectedName } from "./suggest";

/** Names and numbers of arguments of every function call in an expression. */
export function checkCalls(context: Context, expression: Expression): void {
  if (expression.kind === "reference" && expression.steps.every((step) => step.kind === "attr")) return;
  if (expression.kind === "call") checkCall(context, expression);
  for (const child of children(expression)) checkCalls(context, child);
}

function checkCall({ issues, view }: Context, call: Call): void {
  // Functions of providers are the provider's business.
  if (call.name.includes("::") && !call.name.startsWith("core::")) return;
  const name = call.name.replace(/^core::/, "");
  const signature = signatureOf(name);
  const node = { range: call.nameRange ?? call.range };
  if (!signature) {
    issues.add(
      "validity-function",
      view.file,
      node,
      `function ${name}() does not exist, expected ${expectedName(name, functionNames())}`,
    );
    return;
  }
  const { parameters, further } = signature;
  const given = call.args.length;
  const tooMany = given > parameters.length && !further;
  const tooFew = given < parameters.length && !call.expand;
  if (!tooMany && !tooFew) return;
  const wanted = further ? `at least ${parameters.length}` : `${parameters.length}`;
  issues.add("validity-function", view.file, node, `${name}() has ${given} arguments, expected ${wanted}`);
}
