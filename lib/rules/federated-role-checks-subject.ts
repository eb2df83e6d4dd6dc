import { type PolicyStatement, policyOf } from "@/lib/iam/policy";
import { isAnybodysSubject, sharedIssuerOf } from "@/lib/iam/shared-issuers";
import { at, defineRule } from "@/lib/lint/rule";
import { everyInstance, stringOf, type Value } from "@/lib/terraform";
import { placeOfValue } from "./checks/place-of-value";
import { examples } from "./federated-role-checks-subject.examples";
import { awsDocs } from "./references/aws-docs";

export const rule = defineRule({
  id: "federated-role-checks-subject",
  class: null,
  severity: "critical",
  elsewhere: ["CKV_AWS_358", "CKV_AWS_393"],
  summary: "A role that trusts a shared identity provider says whose tokens it accepts.",
  why:
    "GitHub, GitLab and the like sign the tokens of all their customers as one issuer. Without a " +
    "condition on `sub`, or with a wildcard where the organisation belongs, anyone's pipeline can assume " +
    "the role.",
  howToFix:
    'Add a condition `StringLike` on `"<issuer>:sub"` that names the organisation and the repository, ' +
    'such as `"repo:my-org/my-repo:ref:refs/heads/main"`; the tokens of a GitHub repository made, renamed or moved since 15 July 2026 ' +
    'say ids, too: `"repo:my-org@123456/my-repo@456789:ref:refs/heads/main"`.',
  references: [
    awsDocs(
      "Controls for shared OIDC providers",
      "IAM/latest/UserGuide/id_roles_providers_oidc_secure-by-default.html",
    ),
    awsDocs("A role for GitHub's provider", "IAM/latest/UserGuide/id_roles_providers_create_for-idp_oidc.html"),
    {
      title: "Subjects with ids",
      url: "https://docs.github.com/actions/reference/security/oidc#immutable-subject-claims",
    },
  ],
  *check(module) {
    for (const role of module.resourcesOf("aws_iam_role")) {
      const policy = role.expression("assume_role_policy");
      if (!policy) continue;
      for (const statement of everyInstance(module, role, (scope) => policyOf(policy, scope).statements).flat()) {
        const issuer = sharedIssuerOf(module, statement, role);
        if (stringOf(statement.effect) !== "Allow" || issuer === undefined) continue;
        const conditions = narrowing(statement, issuer);
        const open = openSubject(conditions, issuer);
        if (open)
          yield {
            ...placeOfValue(module, statement, open),
            message: `subject "${stringOf(open)}" is anybody's at ${issuer}, expected one that names the organisation`,
          };
        else if (conditions.length === 0)
          yield {
            ...at(statement.file, headOf(statement)),
            message: `${role.address} takes the token of anybody at ${issuer}, expected a condition on "${issuer}:sub"`,
          };
      }
    }
  },
  examples,
});

/** The conditions that may say whose token it is: who it was made for, and by whom, says nothing of that. */
function narrowing({ conditions }: PolicyStatement, issuer: string): PolicyStatement["conditions"] {
  return conditions.filter(({ key }) => key !== `${issuer}:aud` && key !== `${issuer}:iss`);
}

/** A subject that is anybody's, where nothing but the subject narrows: patterns of one condition are alternatives. */
function openSubject(conditions: PolicyStatement["conditions"], issuer: string): Value | undefined {
  const [only, ...others] = conditions;
  if (others.length > 0 || only?.key !== `${issuer}:sub` || !/^(?:For\w+:)?StringLike$/.test(only.operator))
    return undefined;
  return only.values.find((value) => {
    const text = stringOf(value);
    return text !== undefined && isAnybodysSubject(text);
  });
}

function headOf({ node }: PolicyStatement) {
  return node.kind === "block" ? { range: node.typeRange ?? node.range } : node;
}
