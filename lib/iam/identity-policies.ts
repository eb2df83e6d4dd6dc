import { cached } from "@/lib/memory/cached";
import { type BlockView, type Module, type Resource, resourcesBehind, scopeOf, stringOf } from "@/lib/terraform";
import { policiesIn } from "./policies-in";
import { type PolicyDocument, type PolicyStatement, policyOf } from "./policy";

/** Statements that allow something to an identity (roles, users, groups), each once; what belongs to a resource is not among them. */
export const allowStatements = cached((module: Module): readonly PolicyStatement[] => {
  const views: readonly BlockView[] = [
    ...module.resourcesOf("aws_iam_policy").filter((policy) => !isBoundaryOnly(module, policy)),
    ...module.resourcesOf("aws_iam_role_policy", "aws_iam_user_policy", "aws_iam_group_policy"),
    ...module.resourcesOf("aws_iam_role").flatMap((role) => role.blocks("inline_policy")),
  ];
  const documents = new Set([...views.flatMap((view) => policiesIn(module, view)), ...handedOn(module)]);
  const statements = new Set([...documents].flatMap((document) => document.statements));
  return [...statements].filter(({ effect }) => stringOf(effect) === "Allow");
});

/** A boundary grants nothing: what it allows is the most that other policies may. */
function isBoundaryOnly(module: Module, policy: Resource): boolean {
  const uses = module.resourcesOf(...PRINCIPALS, ...ATTACHMENTS).map((one) => ({
    isBoundary: leads(module, one, "permissions_boundary", policy),
    isAttached: ["policy_arn", "managed_policy_arns"].some((name) => leads(module, one, name, policy)),
  }));
  return uses.some(({ isBoundary }) => isBoundary) && !uses.some(({ isAttached }) => isAttached);
}

const PRINCIPALS = ["aws_iam_role", "aws_iam_user"];

const ATTACHMENTS = [
  "aws_iam_role_policy_attachment",
  "aws_iam_user_policy_attachment",
  "aws_iam_group_policy_attachment",
  "aws_iam_policy_attachment",
];

function leads(module: Module, view: Resource, argument: string, policy: Resource): boolean {
  return resourcesBehind(module, view.expression(argument), view).includes(policy);
}

/** Documents that are given to other modules and name no principal, as every policy of a resource must. */
function handedOn(module: Module): readonly PolicyDocument[] {
  return module.declarations.moduleCalls
    .flatMap((call) => call.attributes.map(({ value }) => policyOf(value, scopeOf(module, call))))
    .filter(({ statements }) => statements.every(isOfIdentity));
}

function isOfIdentity({ principals, notPrincipals }: PolicyStatement): boolean {
  return principals.length === 0 && notPrincipals.length === 0;
}
