import { type PolicyDocument, type PolicyStatement, policyOf } from "@/lib/iam/policy";
import { cached } from "@/lib/memory/cached";
import { type Module, type Resource, resourcesBehind, scopeOf, stringOf, type Value } from "@/lib/terraform";
import { leadingTo } from "./resources-leading-to";

/** Customer-managed keys made here that an argument leads to, also through an alias. */
export function keysBehind(module: Module, view: Resource, argument: string): readonly Resource[] {
  return resourcesBehind(module, view.expression(argument), view).flatMap((found) => {
    if (found.type === "aws_kms_alias" && found.mode === "managed") return keysBehind(module, found, "target_key_id");
    return found.type === "aws_kms_key" && found.mode === "managed" ? [found] : [];
  });
}

const byKey = cached((_module: Module) => new Map<Resource, readonly PolicyDocument[]>());

function documentsOf(module: Module, key: Resource): readonly PolicyDocument[] {
  const known = byKey(module).get(key);
  if (known) return known;
  const views = [key, ...leadingTo(module, "aws_kms_key_policy", "key_id", key)];
  const documents = views
    .filter((view) => view.attribute("policy"))
    .map((view) => policyOf(view.expression("policy"), scopeOf(module, view)));
  byKey(module).set(key, documents);
  return documents;
}

/** The key's policy certainly does not let the service use it. Without a policy only the account's own principals may. */
export function certainlyShutsOut(module: Module, key: Resource, service: string): boolean {
  const documents = documentsOf(module, key);
  if (documents.some(({ complete }) => !complete)) return false;
  return !documents.some(({ statements }) => statements.some((statement) => mayAdmit(statement, service)));
}

function mayAdmit({ effect, principals }: PolicyStatement, service: string): boolean {
  if (stringOf(effect) === "Deny") return false;
  return principals.some(({ type, identifiers }) => {
    if (type === "AWS") return identifiers.some((identifier) => stringOf(identifier) === "*");
    return identifiers.flatMap(opened).some((identifier) => fits(identifier, service));
  });
}

function opened(value: Value): readonly Value[] {
  return value.kind === "list" ? value.items : [value];
}

/** `logs.${var.aws_region}.amazonaws.com` fits `logs`; what cannot be told fits everything. */
function fits(identifier: Value, service: string): boolean {
  const text = stringOf(identifier) ?? (identifier.kind === "unknown" ? identifier.pattern?.[0] : undefined);
  if (text === undefined || text === "") return true;
  return text === "*" || text.startsWith(`${service}.`);
}
