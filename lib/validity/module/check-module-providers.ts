import type { Expression } from "@/lib/hcl";
import type { Module, ModuleCall } from "@/lib/terraform";
import { declaresAlias } from "../body/check-meta";
import type { Context } from "../context/context";

/**
 * The providers that a call hands on: they are configured, and the child gets those it asks for.
 * https://developer.hashicorp.com/terraform/language/modules/develop/providers
 */
export function checkModuleProviders(context: Context, call: ModuleCall): void {
  const { module, issues } = context;
  if (module.partial) return;
  const written = call.expression("providers");
  const entries = written?.kind === "object" ? written.entries : [];
  for (const { value } of entries) checkGiven(context, value);
  const { child } = call;
  if (!child || child.partial || (written && written.kind !== "object")) return;
  checkOwn(context, call, child);
  const given = new Set(entries.map(({ key }) => nameOf(key)));
  for (const name of aliasesOf(child).filter((alias) => !given.has(alias)))
    issues.add(
      "validity-module-call",
      call.file,
      { range: call.block.typeRange },
      `the module asks for provider ${name}, expected it among providers`,
    );
}

/** `aws.east`, also where a parser that takes keys for expressions reads it as a name with a step. */
function nameOf(node: Expression): string {
  if (node.kind === "string") return node.value;
  if (node.kind === "parenthesised") return nameOf(node.inner);
  if (node.kind !== "reference") return "";
  return [node.root, ...node.steps.map((step) => (step.kind === "attr" ? step.name : ""))].join(".");
}

function checkGiven({ module, issues, view }: Context, value: Expression): void {
  const [provider = "", alias] = nameOf(value).split(".");
  if (alias === undefined || declaresAlias(module, provider, alias)) return;
  issues.add(
    "validity-module-call",
    view.file,
    value,
    `provider ${provider}.${alias} is not configured, expected a provider "${provider}" block with alias "${alias}"`,
  );
}

/** A block without settings only names a provider that the caller hands in. */
function isProxy({ attributes, blockViews }: Module["declarations"]["providers"][number]): boolean {
  return blockViews.length === 0 && attributes.every(({ name }) => name === "alias");
}

/** A module that configures providers itself exists once. */
function checkOwn({ issues }: Context, call: ModuleCall, child: Module): void {
  if (child.declarations.providers.every(isProxy)) return;
  for (const name of ["count", "for_each", "depends_on"]) {
    const attribute = call.attribute(name);
    if (!attribute) continue;
    const message = `the module configures a provider itself, expected no ${name} on its call`;
    issues.add("validity-module-call", call.file, attribute, message);
  }
}

/** What a module lists as `configuration_aliases`. */
function aliasesOf(module: Module): readonly string[] {
  const required = module.topBlocks("terraform").flatMap((terraform) => terraform.blocks("required_providers"));
  return required
    .flatMap((block) => block.attributes)
    .flatMap(({ value }) => (value.kind === "object" ? value.entries : []))
    .filter(({ key }) => nameOf(key) === "configuration_aliases")
    .flatMap(({ value }) => (value.kind === "tuple" ? value.items.map(nameOf) : []));
}
