import { EDGE_REGION } from "@/lib/aws/edge-region";
import { cached } from "@/lib/memory/cached";
import { argumentOf, type Module, type Resource, stringOf } from "@/lib/terraform";

/**
 * Behind a domain of each of these AWS puts a distribution.
 * https://docs.aws.amazon.com/appsync/latest/devguide/custom-domain-name.html
 * and https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-add-custom-domain.html
 */
const WITH_DISTRIBUTIONS = ["aws_cloudfront_distribution", "aws_appsync_domain_name", "aws_cognito_user_pool_domain"];

/** What takes a certificate from its own Region. */
const REGIONAL = ["aws_lb_listener", "aws_alb_listener", "aws_lb_listener_certificate", "aws_apigatewayv2_domain_name"];

/**
 * Whether something of a module is kept in us-east-1 because CloudFront looks for it there: beside a distribution (its web ACL, certificate
 * and their logs), or as a certificate that says so itself while nothing regional of the module could take it.
 */
export const servesTheEdge = cached(
  (module: Module): boolean =>
    module.resourcesOf(...WITH_DISTRIBUTIONS).length > 0 ||
    module.resources.some((resource) => stringOf(argumentOf(module, resource, "scope")) === "CLOUDFRONT") ||
    domainsOf(module).some(isEdgeDomain) ||
    hasEdgeCertificate(module),
);

function domainsOf(module: Module): readonly Resource[] {
  return module.resourcesOf("aws_api_gateway_domain_name");
}

/**
 * A private domain takes the same argument, and its certificate from its own Region.
 * https://docs.aws.amazon.com/apigateway/latest/developerguide/how-to-edge-optimized-custom-domain-name.html
 */
function isEdgeDomain(domain: Resource): boolean {
  const types = domain.firstBlock("endpoint_configuration")?.expression("types");
  const isPrivate =
    types?.kind === "tuple" && types.items.some((one) => one.kind === "string" && one.value === "PRIVATE");
  return domain.expression("certificate_arn") !== undefined && !isPrivate;
}

function hasEdgeCertificate(module: Module): boolean {
  if (module.resourcesOf(...REGIONAL).length > 0 || domainsOf(module).length > 0) return false;
  return module
    .resourcesOf("aws_acm_certificate")
    .some((certificate) => stringOf(argumentOf(module, certificate, "region")) === EDGE_REGION);
}
