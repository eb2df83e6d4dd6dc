import { conflict, items, json, pattern } from "./constraint-makers";
import type { Constraint } from "./constraints";
import { ORGANIZATION_PARENT } from "./written-forms";

/** https://registry.terraform.io/providers/hashicorp/aws/latest/docs#argument-reference */
const PROVIDER: readonly Constraint[] = [
  conflict("allowed_account_ids", "forbidden_account_ids"),
  conflict("forbidden_account_ids", "allowed_account_ids"),
  ...["assume_role", "assume_role_with_web_identity"].flatMap((block): readonly Constraint[] => [
    { kind: "arn", path: `${block}.role_arn`, emptyAllowed: true },
    { kind: "duration", path: `${block}.duration`, emptyAllowed: true, min: 15, max: 720 },
    { kind: "json", path: `${block}.policy`, emptyAllowed: true },
    { kind: "arn", path: `${block}.policy_arns`, emptyAllowed: true },
  ]),
  { kind: "length", path: "assume_role.external_id", min: 2, max: 1224 },
  { kind: "length", path: "assume_role_with_web_identity.web_identity_token", min: 4, max: 20_000 },
  {
    kind: "exactly",
    path: "assume_role_with_web_identity.web_identity_token",
    group: ["web_identity_token", "web_identity_token_file"].map((name) => `assume_role_with_web_identity.${name}`),
  },
  ...["assume_role_with_web_identity", "default_tags", "ignore_tags"].map((block) => items(block, null, 1)),
];

const OWNERS: readonly Constraint[] = [
  items("owners", 1, null),
  { kind: "length", path: "owners", min: 1, max: null },
  { kind: "regexp", path: "name_regex", emptyAllowed: true },
];

/** The same of data sources, ephemeral resources and the provider's own block. */
export const WRITTEN_BESIDE: Readonly<Record<string, readonly Constraint[]>> = {
  "data aws_ami": OWNERS,
  "data aws_ami_ids": OWNERS,
  "data aws_dynamodb_table_item": [json("key")],
  "data aws_glue_catalog_table": [pattern("name", "^[^A-Z]*$")],
  "data aws_iam_openid_connect_provider": [pattern("url", "^($|https://[^/?#])")],
  "data aws_iam_policy_document": ["override_json", "source_json"].map((path) => ({
    kind: "json",
    path,
    emptyAllowed: true,
  })),
  "data aws_kms_alias": [pattern("name", "^alias/[0-9A-Za-z_/-]+$")],
  "data aws_organizations_organizational_unit": [pattern("parent_id", ORGANIZATION_PARENT)],
  "ephemeral aws_kms_secrets": [{ kind: "atleast", path: "secret", group: ["secret"] }],
  "ephemeral aws_lambda_invocation": [json("payload")],
  "ephemeral aws_ssm_parameter": [{ kind: "arn", path: "arn", emptyAllowed: false }],
  "provider aws": PROVIDER,
};
