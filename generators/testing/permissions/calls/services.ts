import { almighty, can, cannot, type Expectation, foreignAccount, type Stack, service, stranger } from "../stack";
import { textOf } from "../stack-policies";

/** Lambda pulls in its own name. https://docs.aws.amazon.com/lambda/latest/dg/images-create.html#configuration-images-permissions */
function pulls(stack: Stack): readonly Expectation[] {
  const actions = ["ecr:BatchGetImage", "ecr:GetDownloadUrlForLayer"];
  const lambda = service("lambda");
  return stack.arns("aws_ecr_repository").flatMap((repository) => [
    ...stack
      .arns("aws_lambda_function")
      .flatMap((arn) => [
        ...can(lambda, actions, repository, { "aws:SourceArn": arn }),
        ...cannot(lambda, actions, repository, { "aws:SourceArn": arn.replace(stack.account, foreignAccount) }),
      ]),
    ...cannot(lambda, actions, repository, {
      "aws:SourceArn": `arn:aws:lambda:${stack.region}:${stack.account}:function:another`,
    }),
    ...cannot(lambda, "ecr:PutImage", repository, { "aws:SourceArn": stack.arn("aws_lambda_function") }),
    ...cannot(stranger, actions, repository, {}, almighty),
  ]);
}

/**
 * CloudWatch publishes in its own name, also to a topic that is encrypted.
 * https://docs.aws.amazon.com/sns/latest/dg/sns-access-policy-use-cases.html#sns-allow-cloudwatch-alarm-to-publish-to-topic-in-another-account
 * https://docs.aws.amazon.com/sns/latest/dg/sns-key-management.html#compatibility-with-aws-services
 */
function alarms(stack: Stack): readonly Expectation[] {
  const cloudwatch = service("cloudwatch");
  const [alarm] = stack.of("aws_cloudwatch_metric_alarm");
  const name = alarm ? textOf(alarm, "alarm_name") : "";
  const sentBy = (account: string, alarmName = name) => ({
    "aws:SourceAccount": account,
    "aws:SourceArn": `arn:aws:cloudwatch:${stack.region}:${account}:alarm:${alarmName}`,
  });
  return stack.of("aws_sns_topic").flatMap((topic) => {
    const [arn, key] = [textOf(topic, "arn"), stack.keyOf(topic, "kms_master_key_id")];
    return [
      ...can(cloudwatch, "sns:Publish", arn, sentBy(stack.account)),
      ...can(cloudwatch, ["kms:Decrypt", "kms:GenerateDataKey"], key, sentBy(stack.account)),
      ...cannot(cloudwatch, "sns:Publish", arn, sentBy(stack.account, "of-another-stack")),
      ...cannot(cloudwatch, "sns:Publish", arn, sentBy(foreignAccount)),
      ...cannot(cloudwatch, ["kms:Decrypt", "kms:GenerateDataKey"], key, sentBy(foreignAccount)),
      ...cannot(cloudwatch, "sns:Subscribe", arn, sentBy(stack.account)),
      ...cannot(stranger, ["sns:Publish", "sns:Subscribe"], arn, {}, almighty),
    ];
  });
}

/**
 * EventBridge publishes to the topics of its rules, and to no other, and tells neither topic nor key of its source.
 * https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-use-resource-based.html#eb-sns-permissions
 * https://docs.aws.amazon.com/sns/latest/dg/sns-key-management.html
 * https://docs.aws.amazon.com/sns/latest/dg/sns-enable-encryption-for-topic.html
 */
function events(stack: Stack): readonly Expectation[] {
  const sender = service("events");
  const topicsOf = (label?: string) =>
    new Set(stack.of("aws_cloudwatch_event_target", label).map((target) => textOf(target, "arn")));
  const [told, toldOfKeys] = [topicsOf(), topicsOf("keys")];
  const actions = ["kms:Decrypt", "kms:GenerateDataKey"];
  const about = (topic: string) => ({ "kms:EncryptionContext:aws:sns:topicArn": topic });
  return stack.of("aws_sns_topic").flatMap((topic) => {
    const [arn, key] = [textOf(topic, "arn"), stack.keyOf(topic, "kms_master_key_id")];
    const hears = told.has(arn);
    return [
      ...(hears ? can : cannot)(sender, "sns:Publish", arn),
      ...(hears ? can(sender, actions, key, about(arn)) : []),
      ...cannot(sender, actions, key, about(arn.replace(stack.account, foreignAccount))),
      ...cannot(sender, actions, key),
      ...cannot(sender, "sns:Subscribe", arn),
      // What happens to the stack's data must not take with it who would tell of it.
      ...stack.of("aws_efs_file_system").flatMap((system) => {
        const data = stack.keyOf(system, "kms_key_id");
        return toldOfKeys.has(arn) ? cannot(sender, actions, data, about(arn)) : [];
      }),
    ];
  });
}

/** https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/encrypt-log-data-kms.html */
function encryptedLogs(stack: Stack): readonly Expectation[] {
  const logs = service(`logs.${stack.region}`);
  const actions = [
    "kms:Encrypt",
    "kms:Decrypt",
    "kms:ReEncryptFrom",
    "kms:ReEncryptTo",
    "kms:GenerateDataKey",
    "kms:DescribeKey",
  ];
  return stack.of("aws_cloudwatch_log_group").flatMap((group) => {
    const [arn, key] = [textOf(group, "arn"), stack.keyOf(group, "kms_key_id")];
    const of = (one: string) => ({ "kms:EncryptionContext:aws:logs:arn": one });
    return [
      ...can(logs, actions, key, of(arn)),
      ...cannot(logs, actions, key, of(arn.replace(stack.account, foreignAccount))),
      ...cannot(service("logs.ap-south-2"), "kms:Decrypt", key, of(arn)),
      ...cannot(logs, "kms:ScheduleKeyDeletion", key, of(arn)),
    ];
  });
}

/** Each stage calls its own version, at its method and path. https://docs.aws.amazon.com/lambda/latest/dg/services-apigateway.html#apigateway-permissions */
function stages(stack: Stack): readonly Expectation[] {
  const gateway = service("apigateway");
  const permissions = stack.of("aws_lambda_permission");
  const aliases = stack.of("aws_lambda_alias").map((alias) => ({
    version: /\["(.*)"\]/.exec(alias.address)?.[1] ?? alias.name,
    arn: `${functionOf(stack, textOf(alias, "function_name"))}:${textOf(alias, "name")}`,
  }));
  return permissions.flatMap((permission) => {
    const version = /\["(.*)"\]/.exec(permission.address)?.[1] ?? "";
    const source = textOf(permission, "source_arn");
    const elsewhere = source.replace(/:[^:/]+\//, ":another/");
    const other = source.replace(/\/[^/]+$/, "/another-path");
    return aliases.flatMap(({ version: served, arn }) => [
      ...(served === version ? can : cannot)(gateway, "lambda:InvokeFunction", arn, { "aws:SourceArn": source }),
      ...cannot(gateway, "lambda:InvokeFunction", arn, { "aws:SourceArn": elsewhere }),
      ...cannot(gateway, "lambda:InvokeFunction", arn, { "aws:SourceArn": other }),
      ...cannot(service("events"), "lambda:InvokeFunction", arn, { "aws:SourceArn": source }),
      ...cannot(gateway, "lambda:UpdateFunctionCode", arn, { "aws:SourceArn": source }),
    ]);
  });
}

function functionOf(stack: Stack, name: string): string {
  const found = stack
    .of("aws_lambda_function")
    .find((one) => [textOf(one, "function_name"), textOf(one, "arn")].includes(name));
  return found ? textOf(found, "arn") : name;
}

/** A private API answers through its own endpoint only. https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-resource-policies-examples.html */
function privateApi(stack: Stack): readonly Expectation[] {
  const [policy] = stack.of("aws_api_gateway_rest_api_policy");
  const [api] = stack.of("aws_api_gateway_rest_api");
  const [door] = stack.of("aws_vpc_endpoint", "api");
  if (!policy || !api || !door) return [];
  const call = `${textOf(api, "execution_arn")}/v1/POST/predict`;
  const through = (endpoint: string) => ({ "aws:SourceVpce": endpoint });
  return [
    ...can(stack.administrator, "execute-api:Invoke", call, through(textOf(door, "id")), almighty),
    ...cannot(stack.administrator, "execute-api:Invoke", call, through("vpce-of-somebody-else"), almighty),
    ...cannot(stack.administrator, "execute-api:Invoke", call, {}, almighty),
  ];
}

/** What services do in their own name, and what an API lets in. */
export function serviceCalls(stack: Stack): readonly Expectation[] {
  return [
    ...pulls(stack),
    ...alarms(stack),
    ...events(stack),
    ...encryptedLogs(stack),
    ...stages(stack),
    ...privateApi(stack),
  ];
}
