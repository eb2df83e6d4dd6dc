import { keyMap } from "@/generators/config/facts/api-keys";
import { needsKey, needsSignature } from "@/generators/config/facts/authorization";
import type { StackConfig } from "@/generators/config/stack";
import { isEdge } from "@/generators/parts/certificate";
import { type Body, expr } from "@/lib/hcl";
import { check, topic } from "./check";

const methods = ({ api }: StackConfig) =>
  api.health
    ? expr`[aws_api_gateway_method.inference, aws_api_gateway_method.health]`
    : expr`[aws_api_gateway_method.inference]`;

const healthCache = expr`alltrue([
  for settings in aws_api_gateway_method_settings.health : endswith(settings.method_path, "/GET")
]) && alltrue([for settings in aws_api_gateway_method_settings.model : !settings.settings[0].caching_enabled])`;

const isPrivate = expr`aws_api_gateway_rest_api.inference.endpoint_configuration[0].types == tolist(["PRIVATE"]) && anytrue([
  for statement in jsondecode(aws_api_gateway_rest_api_policy.inference.policy).Statement :
  statement.Effect == "Deny" && try(statement.Condition.StringNotEquals["aws:SourceVpce"], "") == aws_vpc_endpoint.api.id
])`;

const stages = (config: StackConfig): Body =>
  topic("Every version has a stage of its own.", [
    check(
      "A stage must serve the alias of its own version.",
      expr`toset(keys(aws_api_gateway_stage.model)) == toset(keys(var.model_versions)) && alltrue([
        for version, stage in aws_api_gateway_stage.model :
        stage.stage_name == version &&
        stage.variables.functionName == aws_lambda_function.model[version].function_name &&
        stage.variables.functionAlias == aws_lambda_alias.live[version].name
      ])`,
    ),
    check(
      "The integration must hand the whole request to the alias that the stage names.",
      expr`aws_api_gateway_integration.inference.type == "AWS_PROXY" && strcontains(aws_api_gateway_integration.inference.uri, "stageVariables.functionAlias")`,
    ),
    check(
      "The permission of a stage must be for its alias, its stage and nothing more.",
      expr`alltrue([
        for version, permission in aws_lambda_permission.stage :
        permission.qualifier == aws_lambda_alias.live[version].name &&
        endswith(permission.source_arn, "/\${version}/POST/\${var.api_path}")
      ])`,
    ),
    needsKey(config)
      ? check(
          "Methods must ask for an API key and validate the body.",
          expr`alltrue([for method in ${methods(config)} : method.api_key_required]) && aws_api_gateway_request_validator.body.validate_request_body`,
        )
      : check("The body must be validated.", expr`aws_api_gateway_request_validator.body.validate_request_body`),
    needsSignature(config) &&
      check(
        "Methods must ask for a signature.",
        expr`alltrue([for method in ${methods(config)} : method.authorization == "AWS_IAM"])`,
      ),
    config.api.health !== null && check("A health check must never read the cache of another method.", healthCache),
    config.api.endpoint === "private" && check("A private API must answer through its own endpoint only.", isPrivate),
    check(
      "A change of the API must make a new deployment.",
      expr`length(aws_api_gateway_deployment.inference.triggers) > 0`,
    ),
    check(
      "Stages must write access logs and traces, and never whole payloads.",
      expr`alltrue([
        for version, stage in aws_api_gateway_stage.model :
        stage.xray_tracing_enabled && length(stage.access_log_settings) == 1 && !aws_api_gateway_method_settings.model[version].settings[0].data_trace_enabled
      ])`,
    ),
  ]);

const plans = (config: StackConfig): Body =>
  topic("Every plan covers every stage.", [
    check(
      "A usage plan that leaves a stage out leaves it without quota.",
      expr`alltrue([for plan in aws_api_gateway_usage_plan.plan : toset(plan.api_stages[*].stage) == toset(keys(var.model_versions))])`,
    ),
    check(
      "A usage plan needs a quota and a throttle.",
      expr`alltrue([for plan in aws_api_gateway_usage_plan.plan : length(plan.quota_settings) == 1 && length(plan.throttle_settings) == 1])`,
    ),
    check(
      "Each plan needs a key of its own, and each key is kept in Secrets Manager.",
      expr`alltrue([
        for name in keys(${keyMap(config)}) :
        aws_api_gateway_usage_plan_key.plan[name].key_id == aws_api_gateway_api_key.plan[name].id &&
        aws_secretsmanager_secret_version.api_key[name].secret_string == aws_api_gateway_api_key.plan[name].value
      ])`,
    ),
  ]);

const firewall = (): Body =>
  topic("Every stage stands behind the firewall.", [
    check(
      "Each stage needs the web ACL.",
      expr`toset(keys(aws_wafv2_web_acl_association.stage)) == toset(keys(aws_api_gateway_stage.model)) && alltrue([
        for version, association in aws_wafv2_web_acl_association.stage :
        association.resource_arn == aws_api_gateway_stage.model[version].arn && association.web_acl_arn == aws_wafv2_web_acl.api.arn
      ])`,
    ),
    check(
      "The web ACL needs a rate limit and managed rules.",
      expr`anytrue([for rule in aws_wafv2_web_acl.api.rule : length(rule.statement[0].rate_based_statement) == 1]) && length(aws_wafv2_web_acl.api.rule) > 1`,
    ),
    check(
      "WAF accepts only log groups whose name starts with aws-waf-logs-.",
      expr`startswith(aws_cloudwatch_log_group.waf.name, "aws-waf-logs-") && contains(aws_wafv2_web_acl_logging_configuration.api.log_destination_configs, aws_cloudwatch_log_group.waf.arn)`,
    ),
  ]);

const certificateOf = (config: StackConfig) =>
  isEdge(config)
    ? expr`aws_api_gateway_domain_name.api.certificate_arn`
    : expr`aws_api_gateway_domain_name.api.regional_certificate_arn`;

const validated = ({ zone }: NonNullable<StackConfig["domain"]>): Body | false =>
  zone !== "external" &&
  check(
    "Each validation option of the certificate needs its record.",
    expr`length(aws_route53_record.validation) == length(aws_acm_certificate.api.domain_validation_options) && length(aws_route53_record.validation) > 0`,
  );

const domain = (config: StackConfig): readonly Body[] =>
  config.domain
    ? [
        topic("The domain leads to every stage.", [
          check(
            "The domain must use TLS 1.2 and the validated certificate.",
            expr`aws_api_gateway_domain_name.api.security_policy == "TLS_1_2" && ${certificateOf(config)} == aws_acm_certificate_validation.api.certificate_arn`,
          ),
          check(
            "Each stage needs a mapping under its version's name.",
            expr`alltrue([
              for version, mapping in aws_api_gateway_base_path_mapping.model :
              mapping.base_path == version && mapping.stage_name == version
            ]) && length(aws_api_gateway_base_path_mapping.model) == length(var.model_versions)`,
          ),
          validated(config.domain),
        ]),
      ]
    : [];

/** R5 to R8: stages, plans, firewall, domain. */
export const apiChecks = (config: StackConfig): readonly Body[] => [
  stages(config),
  ...(needsKey(config) ? [plans(config)] : []),
  firewall(),
  ...domain(config),
];
