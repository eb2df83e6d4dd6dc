import { at, ofType, type State, textAt } from "../state";
import { demandsTls } from "./policy";
import { verdict, verdictOn } from "./verdict";

/** R6, R13: every key's value is in a secret and nowhere that people read; parameters are SecureStrings. */
export const secrets = (state: State): string[] => {
  const stored = ofType(state, "aws_secretsmanager_secret_version").map((version) => textAt(version, "secret_string"));
  const keys = ofType(state, "aws_api_gateway_api_key");
  const environments = JSON.stringify(
    ofType(state, "aws_lambda_function").map((lambda) => at(lambda.values, "environment")),
  );
  const shown = JSON.stringify(Object.values(state.outputs).filter(({ sensitive }) => !sensitive));
  return [
    ...keys.flatMap((key) => {
      const value = textAt(key, "value");
      return verdictOn(key, [
        [stored.some((text) => value !== "" && text.includes(value)), "is in no secret"],
        [value === "" || !shown.includes(value), "is in an output that everybody reads"],
        [value === "" || !environments.includes(value), "is in a function's environment"],
      ]);
    }),
    ...ofType(state, "aws_ssm_parameter").flatMap((parameter) =>
      verdictOn(parameter, [[textAt(parameter, "type") === "SecureString", "is in plain text"]]),
    ),
  ];
};

/** R9: immutable, scanned, kept tidy, and Lambda may pull from it. */
export const registry = (state: State): string[] => {
  const policies = ofType(state, "aws_ecr_repository_policy").map((policy) => textAt(policy, "policy"));
  return [
    ...ofType(state, "aws_ecr_repository").flatMap((repository) =>
      verdictOn(repository, [
        [textAt(repository, "image_tag_mutability") === "IMMUTABLE", "lets tags be moved"],
        [textAt(repository, "image_scanning_configuration.0.scan_on_push") === "true", "does not scan"],
      ]),
    ),
    ...verdict([
      [policies.some((policy) => policy.includes("lambda.amazonaws.com")), "Lambda may not pull the images"],
      [ofType(state, "aws_ecr_lifecycle_policy").length > 0, "images are kept for ever"],
    ]),
  ];
};

/** R18: file system and buckets refuse what comes without TLS; buckets are closed to the public. */
export const transport = (state: State): string[] => {
  const buckets = ofType(state, "aws_s3_bucket");
  const policyOf = (id: string) =>
    ofType(state, "aws_s3_bucket_policy").find((policy) => textAt(policy, "bucket") === id);
  return [
    ...verdict([
      [
        ofType(state, "aws_efs_file_system_policy").some((policy) => demandsTls(textAt(policy, "policy"))),
        "TLS to the file system is not enforced",
      ],
    ]),
    ...buckets.flatMap((bucket) => {
      const policy = policyOf(textAt(bucket, "id"));
      return verdictOn(bucket, [
        [policy !== undefined && demandsTls(textAt(policy, "policy")), "takes requests without TLS"],
        [
          ofType(state, "aws_s3_bucket_public_access_block").some(
            (block) =>
              textAt(block, "bucket") === textAt(bucket, "id") && at(block.values, "block_public_policy") === true,
          ),
          "may become public",
        ],
      ]);
    }),
  ];
};

const required = ["Environment", "Owner", "Project", "Version"];

/** R16: the four tags on everything that takes tags. */
export const tags = (state: State): string[] =>
  state.resources
    .filter(({ values }) => "tags" in values && "tags_all" in values)
    .flatMap((resource) => {
      const missing = required.filter((key) => !textAt(resource, `tags_all.${key}`));
      return verdictOn(resource, [[missing.length === 0, `lacks the tags ${missing.join(", ")}`]]);
    });
