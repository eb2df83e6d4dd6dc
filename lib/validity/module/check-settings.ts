import type { BlockView } from "@/lib/terraform";
import { plural } from "@/lib/text/plural";
import type { Context } from "../context/context";
import { isComputed } from "../expression/static-reading";
import { checkEncryption } from "./check-encryption";
import { checkRequiredProvider } from "./check-required-provider";

/** How many labels the blocks inside `terraform` have. */
const LABELS: Readonly<Record<string, number>> = {
  backend: 1,
  cloud: 0,
  encryption: 0,
  provider_meta: 1,
  required_providers: 0,
};

/** `terraform { … }`: all of it is read before anything is evaluated. https://developer.hashicorp.com/terraform/language/block/terraform */
export function checkSettings(context: Context, view: BlockView): void {
  const version = view.expression("required_version");
  if (version && isComputed(version)) refuse(context, version, "required_version is computed, expected a literal text");
  if (version?.kind === "string" && /\d-[A-Za-z]/.test(version.value))
    refuse(context, version, "required_version names a prerelease, expected a release such as >= 1.11");
  const experiments = view.attribute("experiments");
  if (experiments) refuse(context, experiments, "experiments are on, expected none: only alpha releases have them");
  const language = view.expression("language");
  if (language && (language.kind !== "reference" || language.root !== "TF2021" || language.steps.length > 0))
    refuse(context, language, "language is another edition, expected TF2021 without quotes");
  for (const block of view.blockViews) checkInner(context, block);
}

function refuse({ issues, view }: Context, node: object, message: string): void {
  issues.add("validity-meta-argument", view.file, node, message);
}

function checkInner(context: Context, block: BlockView): void {
  const labels = Object.hasOwn(LABELS, block.blockType) ? LABELS[block.blockType] : undefined;
  const given = block.block.labels.length;
  if (labels !== undefined && given !== labels)
    context.issues.add(
      "validity-block",
      block.file,
      { range: block.block.typeRange },
      `${block.blockType} has ${plural(given, "label")}, expected ${labels}`,
    );
  if (block.blockType === "required_providers") checkRequired(context, block);
  if (block.blockType === "encryption" && context.module.isOpenTofu) checkEncryption(context, block);
  if (block.blockType !== "provider_meta") return;
  for (const { value } of block.attributes)
    if (isComputed(value))
      refuse({ ...context, view: block }, value, "provider_meta is computed, expected literal values");
}

function checkRequired(context: Context, block: BlockView): void {
  for (const { block: inner, blockType } of block.blockViews)
    context.issues.add(
      "validity-unsupported-block",
      block.file,
      { range: inner.typeRange },
      `block "${blockType}" is not known here, expected ${blockType} = { source = …, version = … }`,
    );
  for (const attribute of block.attributes) checkRequiredProvider({ ...context, view: block }, attribute);
}
