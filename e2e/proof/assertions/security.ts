import { at, ofType, type State, type StateResource, textAt } from "../state";

interface Statement {
  readonly Sid?: string;
  readonly Effect: string;
  readonly Action?: string | readonly string[];
  readonly Resource?: string | readonly string[];
}

/** Actions for which AWS offers no narrower resource. Source: https://docs.aws.amazon.com/service-authorization/latest/reference/ */
const withoutResource =
  /^(?:xray:(?:Put|Get|BatchGet)|ecr:GetAuthorizationToken$|cloudwatch:(?:GetMetricData|ListMetrics)$|application-autoscaling:Describe|logs:GetQueryResults$)/;

const asList = (value: string | readonly string[] | undefined): readonly string[] =>
  value === undefined ? [] : typeof value === "string" ? [value] : value;

const statementsOf = (policy: StateResource): readonly Statement[] => {
  // Safe: the form is stated at https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html
  const document = JSON.parse(textAt(policy, "policy")) as { readonly Statement: Statement | readonly Statement[] };
  return Array.isArray(document.Statement) ? document.Statement : [document.Statement as Statement];
};

/** R11: no wildcard action; a wildcard resource only where AWS has nothing narrower. */
export const identities = (state: State): string[] =>
  ofType(state, "aws_iam_role_policy").flatMap((policy) =>
    statementsOf(policy).flatMap((statement) => [
      ...asList(statement.Action)
        .filter((action) => action.includes("*"))
        .map((action) => `${policy.address} allows ${action}`),
      ...(asList(statement.Resource).includes("*")
        ? asList(statement.Action)
            .filter((action) => !withoutResource.test(action))
            .map((action) => `${policy.address} allows ${action} everywhere`)
        : []),
    ]),
  );

/** R9, R12, R13: keys of our own at rest, rotation, services admitted, nothing in plain text. */
export const encryption = (state: State): string[] => {
  const keys = ofType(state, "aws_kms_key");
  const policies = keys.map((key) => textAt(key, "policy")).join("\n");
  const unencrypted = (type: string, path: string) =>
    ofType(state, type)
      .filter((entry) => textAt(entry, path) === "")
      .map((entry) => `${entry.address} has no key of ours`);
  return [
    ...keys
      .filter((key) => at(key.values, "enable_key_rotation") !== true)
      .map((key) => `${key.address} is not rotated`),
    ...["logs.", "cloudwatch.amazonaws.com", "sns.amazonaws.com", "elasticfilesystem", "ecr", "secretsmanager", "ssm"]
      .filter((service) => !policies.includes(service))
      .map((service) => `no key policy admits ${service}`),
    ...unencrypted("aws_cloudwatch_log_group", "kms_key_id"),
    ...unencrypted("aws_sns_topic", "kms_master_key_id"),
    ...unencrypted("aws_secretsmanager_secret", "kms_key_id"),
    ...ofType(state, "aws_ssm_parameter")
      .filter((parameter) => textAt(parameter, "type") !== "SecureString" || textAt(parameter, "key_id") === "")
      .map((parameter) => `${parameter.address} is in plain text`),
    ...ofType(state, "aws_ecr_repository")
      .filter(
        (repository) =>
          textAt(repository, "encryption_configuration.0.kms_key") === "" ||
          textAt(repository, "image_tag_mutability") !== "IMMUTABLE" ||
          textAt(repository, "image_scanning_configuration.0.scan_on_push") !== "true",
      )
      .map((repository) => `${repository.address} is mutable, unscanned or unencrypted`),
    ...(ofType(state, "aws_ecr_repository_policy").some((policy) =>
      textAt(policy, "policy").includes("lambda.amazonaws.com"),
    )
      ? []
      : ["Lambda may not pull the images"]),
    ...(ofType(state, "aws_ecr_lifecycle_policy").length > 0 ? [] : ["images are kept for ever"]),
  ];
};

const required = ["Environment", "Owner", "Project", "Version"];

/** R16: the four tags on everything that takes tags. */
export const tags = (state: State): string[] =>
  state.resources
    .filter(({ values }) => "tags" in values && "tags_all" in values)
    .flatMap((resource) => {
      const missing = required.filter((key) => !textAt(resource, `tags.${key}`));
      return missing.length > 0 ? [`${resource.address} lacks the tags ${missing.join(", ")}`] : [];
    });
