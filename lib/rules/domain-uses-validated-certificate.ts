import { mentions } from "@/lib/aws/lambda";
import { waitsForModule } from "@/lib/aws/waits-for-module";
import type { Attribute } from "@/lib/hcl";
import { at, defineRule } from "@/lib/lint/rule";
import {
  argumentOf,
  type BlockView,
  isUnset,
  type Module,
  type Resource,
  resourcesBehind,
  stringOf,
  targetOf,
} from "@/lib/terraform";
import { examples } from "./domain-uses-validated-certificate.examples";
import { awsDocs } from "./references/aws-docs";
import { providerPage } from "./references/provider-page";

export const rule = defineRule({
  id: "domain-uses-validated-certificate",
  class: "F08",
  severity: "medium",
  summary: "A domain name takes its certificate from the validation, so it waits until the certificate is issued.",
  why:
    "The certificate's ARN exists at once; the validated certificate follows minutes later. A domain " +
    "that uses the first fails with 'the certificate must be issued'.",
  howToFix: "Use `aws_acm_certificate_validation.x.certificate_arn`.",
  references: [
    providerPage("aws_acm_certificate_validation"),
    awsDocs(
      "Certificates for custom domains",
      "apigateway/latest/developerguide/how-to-custom-domains-prerequisites.html",
    ),
  ],
  *check(module) {
    for (const [type, block] of PLACES) {
      for (const user of module.resourcesOf(type)) {
        for (const view of block ? user.blocks(block) : [user]) yield* judge(module, user, view);
      }
    }
  },
  examples,
});

const PLACES: readonly (readonly [string, string?])[] = [
  ["aws_api_gateway_domain_name"],
  ["aws_apigatewayv2_domain_name", "domain_name_configuration"],
  ["aws_lb_listener"],
  ["aws_cloudfront_distribution", "viewer_certificate"],
];

const ARNS = ["regional_certificate_arn", "certificate_arn", "acm_certificate_arn"];

function* judge(module: Module, user: Resource, view: BlockView) {
  for (const attribute of ARNS.map((name) => view.attribute(name))) {
    const certificate =
      attribute && resourcesBehind(module, attribute.value, view).find((found) => isPending(module, found));
    if (!attribute || !certificate) continue;
    const validation = validationsOf(module, certificate);
    if (validation.some((one) => mentions(module, user, one)) || waitsForModule(module, user, attribute.value))
      continue;
    const message =
      `${user.address} uses ${certificate.address} before it is validated, expected the certificate_arn of its ` +
      "aws_acm_certificate_validation";
    yield { ...at(view.file, attribute), message, fixes: fixesFor(module, view, attribute, validation[0]) };
  }
}

function isPending(module: Module, certificate: Resource): boolean {
  if (certificate.mode !== "managed" || certificate.type !== "aws_acm_certificate") return false;
  if (!isUnset(argumentOf(module, certificate, "private_key"))) return false;
  return stringOf(argumentOf(module, certificate, "validation_method")) === "DNS";
}

function validationsOf(module: Module, certificate: Resource): readonly Resource[] {
  return module
    .resourcesOf("aws_acm_certificate_validation")
    .filter((one) => resourcesBehind(module, one.expression("certificate_arn"), one).includes(certificate));
}

/** Certain when neither is iterated. */
function fixesFor(module: Module, view: BlockView, { value }: Attribute, validation: Resource | undefined) {
  const target = targetOf(module, value);
  if (!validation || validation.count || validation.forEach || target?.kind !== "resource" || target.index) return [];
  return [
    {
      title: "Use the validated certificate",
      edits: [{ ...at(view.file, value), text: `${validation.address}.certificate_arn` }],
    },
  ];
}
