import { at, ofType, type State, type StateResource, textAt } from "../state";
import { admits } from "./policy";
import { verdict, verdictOn } from "./verdict";

/** Where each kind of resource says which key encrypts it. */
const encrypted: readonly (readonly [type: string, path: string])[] = [
  ["aws_cloudwatch_log_group", "kms_key_id"],
  ["aws_sns_topic", "kms_master_key_id"],
  ["aws_efs_file_system", "kms_key_id"],
  ["aws_ecr_repository", "encryption_configuration.0.kms_key"],
  ["aws_secretsmanager_secret", "kms_key_id"],
  ["aws_ssm_parameter", "key_id"],
  ["aws_lambda_function", "kms_key_arn"],
  ["aws_codebuild_project", "encryption_key"],
  ["aws_codepipeline", "artifact_store.0.encryption_key.0.id"],
  [
    "aws_s3_bucket_server_side_encryption_configuration",
    "rule.0.apply_server_side_encryption_by_default.0.kms_master_key_id",
  ],
];

/** A key by any of the names that AWS takes: ARN, id, alias. */
const keyNamed = (state: State, name: string): StateResource | undefined => {
  const alias = ofType(state, "aws_kms_alias").find((entry) =>
    [textAt(entry, "name"), textAt(entry, "arn")].includes(name),
  );
  const wanted = alias ? textAt(alias, "target_key_id") : name;
  return ofType(state, "aws_kms_key").find((key) => [textAt(key, "arn"), textAt(key, "key_id")].includes(wanted));
};

/** Services that use a key in their own name, so that its policy must name them, not only the account.
 * Sources: https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/encrypt-log-data-kms.html
 * https://docs.aws.amazon.com/sns/latest/dg/sns-key-management.html */
const ownUse = [
  { type: "aws_cloudwatch_log_group", path: "kms_key_id", service: /^logs\./ },
  { type: "aws_sns_topic", path: "kms_master_key_id", service: /^cloudwatch\.amazonaws\.com$/ },
] as const;

const useActions = ["kms:Decrypt", "kms:GenerateDataKey"];

const admitsService = (policy: string, service: RegExp): boolean =>
  [...policy.matchAll(/"([a-z.0-9-]+\.amazonaws\.com)"/g)].some(
    ([, name = ""]) => service.test(name) && admits(policy, name, useActions),
  );

/** R12: everything at rest is encrypted with a rotating key of the stack, and the key lets in who must use it. */
export const encryption = (state: State): string[] => [
  ...verdict([[ofType(state, "aws_kms_key").length > 0, "the stack has no key of its own"]]),
  ...ofType(state, "aws_kms_key").flatMap((key) =>
    verdictOn(key, [[at(key.values, "enable_key_rotation") === true, "is not rotated"]]),
  ),
  ...encrypted.flatMap(([type, path]) =>
    ofType(state, type).flatMap((resource) =>
      verdictOn(resource, [[keyNamed(state, textAt(resource, path)) !== undefined, "has no key of ours"]]),
    ),
  ),
  ...ownUse.flatMap(({ type, path, service }) =>
    ofType(state, type).flatMap((resource) => {
      const key = keyNamed(state, textAt(resource, path));
      return verdictOn(resource, [
        [key === undefined || admitsService(textAt(key, "policy"), service), "has a key that shuts its service out"],
      ]);
    }),
  ),
];
