import { isEdge } from "@/generators/config/facts/edge-certificate";
import { stageMap } from "@/generators/config/facts/traffic-split";
import type { StackConfig } from "@/generators/config/stack";
import { type ChecksPart, check, topic } from "@/generators/parts/stack-test/check";
import { type Body, expr } from "@/lib/hcl";

function certificateOf(config: StackConfig) {
  return isEdge(config)
    ? expr`aws_api_gateway_domain_name.api.certificate_arn`
    : expr`aws_api_gateway_domain_name.api.regional_certificate_arn`;
}

function validated({ zone }: NonNullable<StackConfig["domain"]>): Body | false {
  return (
    zone !== "external" &&
    check(
      "Each validation option of the certificate needs its record.",
      expr`length(aws_route53_record.validation) == length(aws_acm_certificate.api.domain_validation_options) && length(aws_route53_record.validation) > 0`,
    )
  );
}

function domain(config: StackConfig): readonly Body[] {
  return config.domain
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
            ]) && length(aws_api_gateway_base_path_mapping.model) == length(${stageMap(config)})`,
          ),
          validated(config.domain),
        ]),
      ]
    : [];
}

/** R8: the domain. */
export const domainChecks: ChecksPart = { subject: "serving", write: domain };
