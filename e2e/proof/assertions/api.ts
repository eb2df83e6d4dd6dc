import type { StackConfig } from "@/generators";
import { at, listAt, ofType, type State, textAt } from "../state";

/** R5: REST only; each stage names its own function; a scoped permission per alias and stage. */
export const stages = (state: State, config: StackConfig): string[] => {
  const all = ofType(state, "aws_api_gateway_stage");
  const named = all.map((stage) => textAt(stage, "variables.functionName"));
  const permissions = ofType(state, "aws_lambda_permission");
  return [
    ...(state.resources.some(({ type }) => type.startsWith("aws_apigatewayv2_"))
      ? ["an API of the second generation is in the state"]
      : []),
    ...(all.length === config.models.length ? [] : [`${all.length} stages, expected ${config.models.length}`]),
    ...(new Set(named).size === all.length ? [] : ["two stages serve the same function"]),
    ...all
      .filter(
        (stage) =>
          !permissions.some(
            (permission) =>
              textAt(permission, "function_name") === textAt(stage, "variables.functionName") &&
              textAt(permission, "qualifier") === textAt(stage, "variables.functionAlias") &&
              textAt(permission, "source_arn").includes(`/${textAt(stage, "stage_name")}/POST/${config.api.path}`),
          ),
      )
      .map((stage) => `${stage.address} may not call its function`),
    ...all
      .filter(
        (stage) =>
          textAt(stage, "xray_tracing_enabled") !== "true" ||
          textAt(stage, "access_log_settings.0.destination_arn") === "",
      )
      .map((stage) => `${stage.address} is not logged and traced`),
    ...ofType(state, "aws_api_gateway_method")
      .filter(
        (method) => at(method.values, "api_key_required") !== true || textAt(method, "request_validator_id") === "",
      )
      .map((method) => `${method.address} lets requests in without key or validation`),
    ...ofType(state, "aws_api_gateway_integration")
      .filter(
        (integration) =>
          textAt(integration, "type") !== "AWS_PROXY" || !textAt(integration, "uri").includes("${stageVariables."),
      )
      .map((integration) => `${integration.address} is no proxy to the stage's alias`),
    ...ofType(state, "aws_api_gateway_deployment")
      .filter((deployment) => at(deployment.values, "triggers") == null)
      .map((deployment) => `${deployment.address} never redeploys`),
  ];
};

/** R6: every plan covers every stage; its key's value is in a secret. */
export const usagePlans = (state: State, config: StackConfig): string[] => {
  const stageCount = ofType(state, "aws_api_gateway_stage").length;
  const plans = ofType(state, "aws_api_gateway_usage_plan");
  const secrets = ofType(state, "aws_secretsmanager_secret_version").map((version) => textAt(version, "secret_string"));
  return [
    ...(plans.length === config.usagePlans.length
      ? []
      : [`${plans.length} usage plans, expected ${config.usagePlans.length}`]),
    ...plans
      .filter((plan) => listAt(plan, "api_stages").length !== stageCount)
      .map((plan) => `${plan.address} does not cover every stage`),
    ...plans
      .filter(
        (plan) =>
          textAt(plan, "quota_settings.0.limit") === "" || textAt(plan, "throttle_settings.0.rate_limit") === "",
      )
      .map((plan) => `${plan.address} has no quota or throttle`),
    ...ofType(state, "aws_api_gateway_api_key")
      .filter((key) => !secrets.includes(textAt(key, "value")))
      .map((key) => `${key.address} is in no secret`),
  ];
};

/** R7: one association per stage, rate limit and managed groups, logging. */
export const firewall = (state: State): string[] => {
  const covered = ofType(state, "aws_wafv2_web_acl_association").map((association) =>
    textAt(association, "resource_arn"),
  );
  const rules = ofType(state, "aws_wafv2_web_acl").flatMap((acl) => JSON.stringify(listAt(acl, "rule")));
  const expected = [
    "rate_based_statement",
    "AWSManagedRulesCommonRuleSet",
    "AWSManagedRulesKnownBadInputsRuleSet",
    "AWSManagedRulesSQLiRuleSet",
    "AWSManagedRulesAmazonIpReputationList",
  ];
  return [
    ...ofType(state, "aws_api_gateway_stage")
      .filter((stage) => !covered.includes(textAt(stage, "arn")))
      .map((stage) => `${stage.address} has no firewall`),
    ...expected.filter((name) => !rules.some((text) => text.includes(name))).map((name) => `the web ACL lacks ${name}`),
    ...(ofType(state, "aws_wafv2_web_acl_logging_configuration").length === 1 ? [] : ["the web ACL is not logged"]),
  ];
};

/** R8, R18: TLS 1.2, a validated certificate, a mapping per stage; nothing of it without a domain. */
export const domain = (state: State, config: StackConfig): string[] => {
  const names = ofType(state, "aws_api_gateway_domain_name");
  if (!config.domain) return names.map((name) => `${name.address} was not asked for`);
  const validated = ofType(state, "aws_acm_certificate_validation").map((validation) =>
    textAt(validation, "certificate_arn"),
  );
  const mappings = ofType(state, "aws_api_gateway_base_path_mapping").map((mapping) => textAt(mapping, "stage_name"));
  return [
    ...(names.length === 1 ? [] : [`${names.length} domain names, expected 1`]),
    ...names
      .filter((name) => textAt(name, "security_policy") !== "TLS_1_2")
      .map((name) => `${name.address} allows old TLS`),
    ...names
      .filter((name) => !validated.includes(textAt(name, "regional_certificate_arn")))
      .map((name) => `${name.address} uses an unvalidated certificate`),
    ...config.models.filter(({ name }) => !mappings.includes(name)).map(({ name }) => `stage ${name} has no mapping`),
  ];
};
