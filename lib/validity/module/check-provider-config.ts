import { conversionProblem, evaluate, type ProviderConfig, STRING, stringOf } from "@/lib/terraform";
import { checkRepetition } from "../body/check-meta";
import type { Context } from "../context/context";
import { isNull } from "../expression/check-argument";
import { checkStatic } from "../expression/check-static";
import {
  isComputed,
  isIdentifier,
  isProviderName,
  isVersionConstraint,
  providerConstraintProblem,
} from "../expression/static-reading";

/** Names that the language keeps for itself. https://developer.hashicorp.com/terraform/language/providers/configuration */
const RESERVED: ReadonlySet<string> = new Set(["count", "depends_on", "for_each", "source"]);
const RESERVED_BLOCKS: ReadonlySet<string> = new Set(["lifecycle", "locals"]);

/** What Terraform asks of every `provider` block, used or not. */
export function checkProviderConfig(context: Context, provider: ProviderConfig): void {
  const { file, block, name } = provider;
  const refuse = (node: object, message: string) => context.issues.add("validity-meta-argument", file, node, message);
  if (name !== "" && !isProviderName(name))
    refuse(
      { range: block.labels[0]?.range },
      `provider name "${name}" is not allowed, expected small letters, digits and single dashes`,
    );
  checkText(context, provider, "alias", isIdentifier, "a name of letters, digits, underscores and dashes");
  checkText(context, provider, "version", isProviderConstraint, 'a version constraint such as "~> 5.0"');
  for (const attribute of provider.attributes)
    if (RESERVED.has(attribute.name) && !(attribute.name === "for_each" && context.module.isOpenTofu))
      refuse(
        { range: attribute.nameRange },
        `argument "${attribute.name}" is reserved, expected none of that name in a provider`,
      );
  for (const { blockType, block: inner } of provider.blockViews)
    if (RESERVED_BLOCKS.has(blockType))
      refuse({ range: inner.typeRange }, `block "${blockType}" is reserved, expected none of that name in a provider`);
  if (context.module.isOpenTofu) checkInstances(context, provider, refuse);
}

function isProviderConstraint(text: string): boolean {
  return isVersionConstraint(text) && providerConstraintProblem(text) === undefined;
}

/** OpenTofu has as many of a provider as `for_each` has keys, under an alias. */
function checkInstances(
  context: Context,
  provider: ProviderConfig,
  refuse: (node: object, message: string) => void,
): void {
  const forEach = provider.attribute("for_each");
  if (!forEach) return;
  if (!provider.attribute("alias"))
    refuse({ range: forEach.nameRange }, "for_each is set without alias, expected alias = … beside it");
  checkStatic(context, forEach.value, (node, message) => refuse(node, message));
  checkRepetition(context, provider);
}

function checkText(
  { issues, scope }: Context,
  provider: ProviderConfig,
  name: string,
  isRight: (text: string) => boolean,
  expected: string,
): void {
  const value = provider.expression(name);
  if (!value) return;
  const literal = isComputed(value) ? undefined : evaluate(value, scope);
  const text = literal && stringOf(literal);
  const isWrong =
    !literal || isNull(literal) || conversionProblem(literal, STRING) || (text !== undefined && !isRight(text));
  if (isWrong)
    issues.add("validity-meta-argument", provider.file, value, `${name} is another value, expected ${expected}`);
}
