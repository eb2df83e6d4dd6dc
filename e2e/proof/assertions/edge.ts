import type { StackConfig } from "@/generators";
import { stagesOf } from "../serving";
import { listAt, ofType, type State, textAt } from "../state";

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
  const { extraNames, mutualTls } = config.domain;
  const certificate = config.api.endpoint === "edge" ? "certificate_arn" : "regional_certificate_arn";
  const validated = ofType(state, "aws_acm_certificate_validation").map((validation) =>
    textAt(validation, "certificate_arn"),
  );
  const mappings = ofType(state, "aws_api_gateway_base_path_mapping").map((mapping) => textAt(mapping, "stage_name"));
  return [
    ...(names.length === 1 + extraNames.length
      ? []
      : [`${names.length} domain names, expected ${1 + extraNames.length}`]),
    ...names
      .filter((name) => textAt(name, "mutual_tls_authentication.0.truststore_uri") !== (mutualTls?.truststoreUri ?? ""))
      .map((name) => `${name.address} asks for other client certificates than configured`),
    ...names
      .filter((name) => textAt(name, "security_policy") !== "TLS_1_2")
      .map((name) => `${name.address} allows old TLS`),
    ...names
      .filter((name) => !validated.includes(textAt(name, certificate)))
      .map((name) => `${name.address} uses an unvalidated certificate`),
    ...stagesOf(config)
      .filter((name) => mappings.filter((stage) => stage === name).length !== names.length)
      .map((name) => `stage ${name} has no mapping`),
  ];
};
