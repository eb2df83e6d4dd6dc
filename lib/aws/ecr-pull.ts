import type { Expression } from "@/lib/hcl";
import { admits, hasUnknown, patternsOf } from "@/lib/iam/action-pattern";
import { type Grants, grantsOf } from "@/lib/iam/grants";
import { ALLOW_ECR_PULL, lacksEcr } from "@/lib/iam/managed-policy";
import { type PolicyDocument, type PolicyStatement, policyOf } from "@/lib/iam/policy";
import { cached } from "@/lib/memory/cached";
import {
  argumentOf,
  type Module,
  type Resource,
  referencesIn,
  resourcesBehind,
  scopeOf,
  stringOf,
} from "@/lib/terraform";
import { familyOf } from "@/lib/terraform/module/absence";

/** What pulling an image takes. https://docs.aws.amazon.com/lambda/latest/dg/images-create.html#images-permissions */
const PULL_ACTIONS = ["ecr:GetDownloadUrlForLayer", "ecr:BatchGetImage"] as const;

/** Pull actions that the roles behind a function certainly do not have; empty when some role or policy cannot be told. */
export function missingPullActions(module: Module, lambda: Resource): readonly string[] {
  const roles = resourcesBehind(module, lambda.expression("role"), lambda).filter(
    ({ mode, type }) => mode === "managed" && type === "aws_iam_role",
  );
  if (roles.length === 0) return [];
  const missing = new Set(roles.flatMap((role) => missingFrom(grantsOf(module, role))));
  return [...missing];
}

function missingFrom(grants: Grants): readonly string[] {
  if (grants.managed.some((name) => ALLOW_ECR_PULL.has(name) || !lacksEcr(name))) return [];
  return PULL_ACTIONS.filter((action) => !mayAllow(grants.documents, grants.complete, action));
}

function mayAllow(documents: readonly PolicyDocument[], complete: boolean, action: string): boolean {
  if (!complete) return true;
  return documents.flatMap(({ statements }) => statements).some((statement) => isAllowing(statement, action));
}

function isAllowing({ effect, actions, notActions }: PolicyStatement, action: string): boolean {
  if (stringOf(effect) === "Deny") return false;
  return hasUnknown(actions) || notActions.length > 0 || patternsOf(actions).some(({ text }) => admits(text, action));
}

/** A repository policy lets the Lambda service pull, or may do so. */
export const repositoryAdmitsLambda = cached((module: Module): boolean =>
  familyOf(module).some((member) =>
    POLICIES.some((type) => member.resourcesOf(type).some((view) => mayAdmit(member, view))),
  ),
);

const POLICIES = ["aws_ecr_repository_policy", "aws_ecr_registry_policy", "aws_ecr_repository_creation_template"];

function mayAdmit(module: Module, view: Resource): boolean {
  const document = policyOf(view.expression("policy") ?? view.expression("repository_policy"), scopeOf(module, view));
  return (
    !document.complete ||
    document.statements.some((statement) => admitsLambda(statement) && isAllowing(statement, PULL_ACTIONS[1]))
  );
}

/** The image's repository is looked up or comes from a module that is not among the files: nothing tells what its policy allows. */
export function comesFromElsewhere(module: Module, lambda: Resource): boolean {
  const image = lambda.expression("image_uri");
  const found = resourcesBehind(module, image, lambda);
  // The digest of an image is looked up in a repository that is made here, too.
  if (found.some(({ mode, type }) => mode === "managed" && type === "aws_ecr_repository")) return false;
  return (
    found.some(({ mode, type }) => mode === "data" && type.startsWith("aws_ecr_")) || leadsToUnreadModule(module, image)
  );
}

function leadsToUnreadModule(module: Module, expression: Expression | undefined, depth = 0): boolean {
  return referencesIn(module, expression).some(({ target }) => {
    if (target.kind === "module") return !target.call?.child;
    return target.kind === "local" && depth < DEEPEST && leadsToUnreadModule(module, target.local?.value, depth + 1);
  });
}

/** Locals that name one another would be followed for ever. */
const DEEPEST = 8;

function admitsLambda({ principals }: PolicyStatement): boolean {
  return principals.some(
    ({ identifiers }) =>
      hasUnknown(identifiers) || patternsOf(identifiers).some(({ text }) => text === "*" || text.startsWith("lambda.")),
  );
}

/** Where the image comes from, for the message. */
export function imageOf(module: Module, lambda: Resource): string {
  return stringOf(argumentOf(module, lambda, "image_uri")) ?? "its image";
}
