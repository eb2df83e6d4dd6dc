import {
  argumentOf,
  type BlockView,
  BodyView,
  type Module,
  resourcesBehind,
  stringOf,
  type Value,
} from "@/lib/terraform";
import type { PolicyStatement } from "./policy";

/**
 * Issuers that everybody's tokens come from, and in which `sub` says whose one is.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_providers_oidc_secure-by-default.html
 */
const SHARED: ReadonlySet<string> = new Set([
  "agent.buildkite.com",
  "app.terraform.io",
  "gitlab.com",
  "oidc.codefresh.io",
  "proidc.upbound.io",
  "scalr.io",
  "token.actions.githubusercontent.com",
]);

/** The shared issuer whose tokens a statement of a trust policy takes; undefined for none, and where that cannot be told. */
export function sharedIssuerOf(module: Module, statement: PolicyStatement, owner: BlockView): string | undefined {
  const federated = statement.principals.filter(({ type }) => type === "Federated");
  const identifiers = federated.flatMap((principal) => principal.identifiers);
  if (federated.length === 0) return undefined;
  const named = [...identifiers.map(endOf), ...urlsBehind(module, statement, owner)];
  const asked = statement.conditions.map(({ key }) => key.slice(0, Math.max(0, key.lastIndexOf(":"))));
  return [...named, ...asked].find((issuer) => SHARED.has(issuer));
}

/** What an ARN ends with, also where the account in it is not known. */
function endOf(identifier: Value): string {
  const text = stringOf(identifier) ?? (identifier.kind === "unknown" ? identifier.pattern?.at(-1) : undefined) ?? "";
  return text.slice(text.indexOf("oidc-provider/")).replace("oidc-provider/", "");
}

function urlsBehind(module: Module, { node, file }: PolicyStatement, owner: BlockView): readonly string[] {
  const named =
    node.kind === "block"
      ? new BodyView(file, node.body).blocks("principals").map((block) => block.expression("identifiers"))
      : [node];
  return named
    .flatMap((expression) => resourcesBehind(module, expression, owner))
    .filter(({ type }) => type === "aws_iam_openid_connect_provider")
    .map((provider) => (stringOf(argumentOf(module, provider, "url")) ?? "").replace(/^https:\/\//, ""));
}

/**
 * Whether anybody can have a token with such a subject: what says whose it is has a wildcard in it, or is left out.
 * The id that GitHub adds to an owner's name says it as well as the name does.
 * https://docs.github.com/actions/reference/security/oidc#immutable-subject-claims
 */
export function isAnybodysSubject(pattern: string): boolean {
  const owner = /^(?:(?:repo|project_path|organization):)?([^:/]*)/.exec(pattern)?.[1] ?? "";
  const [name = "", id = ""] = owner.split("@");
  return name === "" || (name.includes("*") && !/^\d+$/.test(id));
}
