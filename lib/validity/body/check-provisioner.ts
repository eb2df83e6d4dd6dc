import type { Expression } from "@/lib/hcl";
import { entryOf } from "@/lib/json/value-at";
import { type BlockSchema, type BlockView, evaluate, type Resource, referencesIn, scopeOf } from "@/lib/terraform";
import type { Context } from "../context/context";
import { isNull } from "../expression/check-argument";
import { checkSchemaBody, type Meta } from "./check-schema-body";
import { CONNECTION, CONNECTION_OVER_ANOTHER, PROVISIONERS } from "./provisioner-schema";

const META = { attributes: new Set(["when", "on_failure"]), blocks: new Set(["connection"]) };
const KEYWORDS: Readonly<Record<string, readonly string[]>> = {
  when: ["create", "destroy"],
  on_failure: ["continue", "fail"],
};

/** `provisioner` and `connection` blocks: a known type with its label, expressions that may use `self`. */
export function checkProvisioners(context: Context, resource: Resource): void {
  const provisioners = resource.blocks("provisioner");
  const connections = resource.blocks("connection");
  if (resource.mode !== "managed") {
    for (const block of [...provisioners, ...connections])
      context.issues.add(
        "validity-unsupported-block",
        block.file,
        { range: block.block.typeRange },
        `block "${block.blockType}" is not known in a data source, expected it in a resource`,
      );
    return;
  }
  checkSingle(context, connections);
  const [shared] = connections;
  // Terraform looks at it by way of the provisioners that use it, by itself or below their own.
  const isUsed = provisioners.some((block) => block.blocks("connection").length === 0);
  if (shared && isUsed) checkBody(context, shared, CONNECTION);
  else if (shared && provisioners.length > 0) checkMerged(context, shared, CONNECTION);
  for (const block of provisioners) checkProvisioner(context, block, shared);
  if (provisioners.some(isForDestruction)) for (const block of connections) checkOwnOnly(context, block);
}

function checkProvisioner(context: Context, block: BlockView, shared: BlockView | undefined): void {
  const schema = checkType(context, block);
  const connections = block.blocks("connection");
  checkSingle(context, connections);
  for (const connection of connections)
    if (shared) checkMerged(context, connection, CONNECTION_OVER_ANOTHER);
    else checkBody(context, connection, CONNECTION);
  for (const [name, words] of Object.entries(KEYWORDS)) checkKeyword(context, block.expression(name), name, words);
  if (schema) checkBody(context, block, schema);
  checkChoice(context, block);
  checkDestruction(context, block);
}

function checkBody(context: Context, block: BlockView, schema: BlockSchema, meta: Meta = META): void {
  checkSchemaBody({ ...context, view: block, self: true }, block, schema, meta);
}

/** Of two that become one Terraform takes what it knows and leaves the rest. https://github.com/hashicorp/terraform/blob/main/internal/configs/module_merge_body.go */
function checkMerged(context: Context, block: BlockView, schema: BlockSchema): void {
  const unknown = block.attributes.map(({ name }) => name).filter((name) => !schema.attributes.has(name));
  const blocks = block.blockViews.map(({ blockType }) => blockType);
  checkBody(context, block, schema, { attributes: new Set(unknown), blocks: new Set(blocks) });
}

function checkSingle({ issues }: Context, [, second]: readonly BlockView[]): void {
  if (!second) return;
  const node = { range: second.block.typeRange };
  issues.add("validity-meta-argument", second.file, node, "connection appears twice, expected one block");
}

function checkType({ issues }: Context, block: BlockView): BlockSchema | undefined {
  const type = block.block.labels[0]?.value ?? "";
  const schema = entryOf(PROVISIONERS, type);
  if (schema) return schema;
  const found = type === "" ? "has no type" : `"${type}" does not exist`;
  const message = `provisioner ${found}, expected one of ${Object.keys(PROVISIONERS).join(", ")}`;
  issues.add("validity-meta-argument", block.file, { range: block.block.typeRange }, message);
  return undefined;
}

function keyword(value: Expression | undefined): string | undefined {
  if (value?.kind === "string") return value.value;
  return value?.kind === "reference" && value.steps.length === 0 ? value.root : undefined;
}

/** Words without quotes; Terraform still takes them in quotes, as 0.11 had them. */
function checkKeyword(
  { issues, view }: Context,
  value: Expression | undefined,
  name: string,
  words: readonly string[],
): void {
  if (!value || words.includes(keyword(value) ?? "")) return;
  issues.add(
    "validity-meta-argument",
    view.file,
    value,
    `${name} is another word, expected ${words.join(" or ")} without quotes`,
  );
}

const CHOICES: Readonly<Record<string, readonly string[]>> = {
  file: ["source", "content"],
  "remote-exec": ["inline", "script", "scripts"],
};

/** One of these says what to do. */
function checkChoice({ issues, module }: Context, block: BlockView): void {
  const names = entryOf(CHOICES, block.label(0));
  if (!names || module.partial) return;
  const scope = scopeOf(module, block, "validate");
  const given = names.filter((name) => block.attribute(name) && !isNull(evaluate(block.expression(name), scope)));
  const node = { range: block.block.typeRange };
  const wanted = `expected one of ${names.join(", ")}`;
  if (given.length === 0) issues.add("validity-missing-argument", block.file, node, `argument is missing, ${wanted}`);
  else if (given.length > 1)
    issues.add("validity-meta-argument", block.file, node, `${given.join(" and ")} are both set, ${wanted}`);
}

/** Whether a provisioner runs when its object is destroyed; if so, what it looks at. */
export function checkDestruction(context: Context, block: BlockView): boolean {
  if (!isForDestruction(block)) return false;
  for (const body of [block, ...block.blocks("connection")]) checkOwnOnly(context, body);
  return true;
}

function isForDestruction(block: BlockView): boolean {
  return keyword(block.expression("when")) === "destroy";
}

const OWN: ReadonlySet<string> = new Set(["self", "path", "terraform"]);

/** What is destroyed cannot look at the rest. https://developer.hashicorp.com/terraform/language/resources/provisioners/syntax#destroy-time-provisioners */
function checkOwnOnly({ issues, module }: Context, block: BlockView): void {
  for (const attribute of block.attributes.filter(({ name }) => !META.attributes.has(name))) {
    const others = referencesIn(module, attribute.value).filter(({ node: { root, steps } }) => {
      const [first] = steps;
      const name = steps.length === 1 && first?.kind === "attr" ? `${root}.${first.name}` : root;
      return !OWN.has(root) && name !== "count.index" && name !== "each.key";
    });
    if (others.length === 0) continue;
    const message = `${attribute.name} looks at another object while this one is destroyed, expected only self, count.index or each.key`;
    issues.add("validity-meta-argument", block.file, attribute, message);
  }
}
