import { byDefault, choice, freeText, group, list, text } from "@/generators/schema/field";
import { also, both } from "./cloud-limits";
import { parameterPath, tagKey, tagValue } from "./cloud-names";
import { commercialRegion } from "./cloud-places";
import { placeholderPattern } from "./placeholder";

const SOURCES = {
  lambdaName: "https://docs.aws.amazon.com/lambda/latest/api/API_CreateFunction.html",
  tags: "https://docs.aws.amazon.com/tag-editor/latest/userguide/best-practices-and-strats.html",
  regions: "https://docs.aws.amazon.com/general/latest/gr/rande.html",
  variables: "https://developer.hashicorp.com/terraform/language/values/variables",
};

function slug(max: number) {
  return {
    pattern: /^[a-z](?:[a-z0-9]|-(?=[a-z0-9]))*$/,
    expected: `2 to ${max} lower-case letters, digits and single hyphens, starting with a letter`,
    min: 2,
    max,
  };
}

const reservedTagKeys = /^(?!aws:)(?!(?:Environment|Owner|Project|Version|Name)$)[\p{L}\p{N} _.:/=+@-]+$/iu;

/** Fields that name the stack and say where it lives. */
export const generalShape = {
  project: text({
    ...slug(24),
    label: "Project",
    also: parameterPath("Project"),
    identity: true,
    help: "First part of every resource name and the Project tag.",
    placeholder: "fraud-detector",
    source: SOURCES.lambdaName,
  }).apply(byDefault, "fraud-detector"),
  environment: text({
    ...slug(12),
    label: "Environment",
    identity: true,
    help: "Second part of every resource name and the Environment tag.",
    placeholder: "prod",
    source: SOURCES.tags,
  }).apply(byDefault, "prod"),
  owner: freeText({
    label: "Owner",
    identity: true,
    help: "Team responsible for the stack; becomes the Owner tag.",
    max: 128,
    limit: "1 to 128 characters",
    source: SOURCES.tags,
    also: both(
      also("Owner", "a team, not a placeholder", (value) => !placeholderPattern.test(value)),
      tagValue("Owner"),
    ),
  }).apply(byDefault, "ml-platform"),
  version: text({
    label: "Stack version",
    identity: true,
    help: "Version of this infrastructure; becomes the Version tag. Change it with each release.",
    pattern: /^[0-9A-Za-z][0-9A-Za-z.+_-]*$/,
    expected: "1 to 32 letters, digits, dots, hyphens, underscores or plus signs",
    max: 32,
    source: SOURCES.tags,
  }).apply(byDefault, "1.0.0"),
  region: text({
    label: "AWS Region",
    identity: true,
    help: "Region that the stack is deployed to. The code reads var.aws_region; this value is its default where the bundle declares it.",
    pattern: /^[a-z]{2}(?:-[a-z]+)+-\d$/,
    expected: "a Region code such as us-east-1",
    also: commercialRegion("AWS Region"),
    suggests: "region",
    placeholder: "us-east-1",
    min: 9,
    max: 24,
    source: SOURCES.regions,
  }).apply(byDefault, "us-east-1"),
  regionMode: choice(["provider-declares", "declare", "generate-provider"], {
    label: "Provider configuration",
    help: "The variable must be declared exactly once across all files of the module, your provider.tf included.",
    options: {
      "provider-declares": "My provider.tf declares aws_region and configures the provider",
      declare: "My provider.tf uses var.aws_region but does not declare it",
      "generate-provider": "Generate provider.tf",
    },
    source: SOURCES.variables,
  }).apply(byDefault, "provider-declares"),
  layout: choice(["files", "single"], {
    label: "Layout",
    help: "One file per concern, or the whole stack in tap_stack.tf.",
    options: { files: "One file per concern", single: "Everything in tap_stack.tf" },
  }).apply(byDefault, "files"),
  tags: list(
    group(
      {
        key: text({
          label: "Tag key",
          help: "Environment, Owner, Project and Version are always set.",
          pattern: reservedTagKeys,
          expected:
            "1 to 128 letters, digits, spaces or _.:/=+@-, not starting with aws: and not one of the stack's own tags",
          also: tagKey("Tag key"),
          max: 128,
          source: SOURCES.tags,
        }),
        value: text({
          label: "Tag value",
          help: "Text of the tag.",
          pattern: /^[\p{L}\p{N} _.:/=+@-]*$/u,
          expected: "0 to 256 letters, digits, spaces or _.:/=+@-",
          also: tagValue("Tag value"),
          min: 0,
          max: 256,
          source: SOURCES.tags,
        }).apply(byDefault, ""),
      },
      { label: "Tag", help: "One tag on every resource." },
    ),
    {
      label: "Additional tags",
      identity: true,
      help: "Set on every resource, in addition to the four required ones.",
      max: 40,
      source: SOURCES.tags,
    },
  ).apply(byDefault, []),
};
