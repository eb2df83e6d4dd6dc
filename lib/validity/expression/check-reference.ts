import { addressOf, DYNAMIC, type Module, type ResolvedReference, Resource, type Target } from "@/lib/terraform";
import { namesToCompare } from "@/lib/terraform/module/names-to-compare";
import { expectedName } from "@/lib/text/suggest";
import type { Context } from "../context/context";
import type { Mend } from "../context/issue";
import { schemaFor } from "../context/provider-of";
import { declareVariable } from "../mend/declare-variable";
import { checkResourceReference } from "./check-resource-reference";
import { literalSteps, traverse } from "./traverse";

/** What `terraform validate` says about a reference without evaluating it. */
export function checkReference(context: Context, reference: ResolvedReference): void {
  const { target, node } = reference;
  switch (target.kind) {
    case "variable":
      checkVariable(context, node, target);
      return;
    case "local":
      if (!target.local)
        undeclared(
          context,
          node,
          target,
          namesToCompare(context.module, target.name, context.module.declarations.locals, ({ name }) => name),
        );
      return;
    case "module":
      checkModule(context, node, target);
      return;
    case "resource":
      checkResourceReference(context, node, target);
      return;
    case "each":
    case "count":
    case "self":
      checkInstance(context, node, target.kind, firstName(target), target);
      return;
    case "path":
    case "terraform":
      checkFixed(context, node, target.kind, firstName(target));
      return;
    case "bare":
      checkBare(context, node, target.name);
      return;
    case "bound":
      return;
  }
}

type Node = ResolvedReference["node"];

function firstName(target: Target): string {
  const [step] = target.path;
  return step?.kind === "attr" ? step.name : "";
}

function checkVariable({ module, issues, view }: Context, node: Node, target: Target & { kind: "variable" }): void {
  if (target.variable || module.owned.has(target.name) || module.partial) return;
  const names = namesToCompare(module, target.name, module.declarations.variables, ({ name }) => name);
  issues.add(
    "validity-undeclared-variable",
    view.file,
    node,
    `var.${target.name} is not declared, expected a variable "${target.name}" block${near(target.name, names)}`,
    near(target.name, names) === "" ? declaring(module, target.name) : undefined,
  );
}

/** What the variable is for is not told by one use of it. */
function declaring(module: Module, name: string): Mend | undefined {
  const change = declareVariable(module, name, DYNAMIC);
  return change && { title: `Declare variable ${name}`, ...change };
}

function near(name: string, names: readonly string[]): string {
  const expected = expectedName(name, names);
  return expected.startsWith('"') ? ` (or ${expected})` : "";
}

function undeclared(
  { module, issues, view }: Context,
  node: Node,
  target: Target & { name: string },
  names: readonly string[],
): void {
  if (module.partial) return;
  issues.add(
    "validity-undeclared-reference",
    view.file,
    node,
    `${addressOf(target)} is not declared, expected its declaration in this module${near(target.name, names)}`,
  );
}

function checkModule(context: Context, node: Node, target: Target & { kind: "module" }): void {
  const { module, issues, view } = context;
  if (!target.call) {
    undeclared(
      context,
      node,
      target,
      namesToCompare(module, target.name, module.declarations.moduleCalls, ({ name }) => name),
    );
    return;
  }
  if (target.call.attribute("count") && target.path[0]?.kind === "attr") {
    const message = `module.${target.name} has count, expected an index such as module.${target.name}[0]`;
    issues.add("validity-instance", view.file, node, message);
  }
}

function checkInstance(
  context: Context,
  node: Node,
  kind: "each" | "count" | "self",
  name: string,
  target: Target,
): void {
  const { issues, view } = context;
  if (!context[kind]) {
    const expected =
      kind === "self"
        ? "it in a provisioner, a connection or a postcondition only"
        : `${kind === "each" ? "for_each" : "count"} in the block around it`;
    issues.add("validity-instance", view.file, node, `${kind} is used where there is none, expected ${expected}`);
    return;
  }
  if (kind === "self") checkSelf(context, target);
  const wanted = kind === "each" ? ["key", "value"] : kind === "count" ? ["index"] : [];
  if (wanted.length === 0 || wanted.includes(name)) return;
  issues.add(
    "validity-instance",
    view.file,
    node,
    `${kind}.${name} does not exist, expected ${wanted.map((attribute) => `${kind}.${attribute}`).join(" or ")}`,
  );
}

const FIXED = { path: ["module", "root", "cwd"], terraform: ["workspace", "applying"] } as const;

function checkFixed({ issues, view }: Context, node: Node, kind: "path" | "terraform", name: string): void {
  const names: readonly string[] = FIXED[kind];
  if (names.includes(name)) return;
  issues.add(
    "validity-unknown-attribute",
    view.file,
    node,
    `${kind}.${name} does not exist, expected one of ${names.map((known) => `${kind}.${known}`).join(", ")}`,
  );
}

function checkBare({ issues, view }: Context, node: Node, name: string): void {
  issues.add(
    "validity-undeclared-reference",
    view.file,
    node,
    `${name} is not a reference, expected a name behind it (such as ${name}.main) or a string in quotes`,
  );
}

/** `self.x` is an attribute of the resource around it. */
function checkSelf({ module, issues, view }: Context, target: Target): void {
  let top = view;
  while (top.parent) top = top.parent;
  const answer = top instanceof Resource ? schemaFor(module, top) : undefined;
  const problem = answer?.kind === "known" ? traverse(module, answer.schema, literalSteps(target.path)) : undefined;
  if (problem) issues.add("validity-unknown-attribute", view.file, problem.step, `self ${problem.message}`);
}
