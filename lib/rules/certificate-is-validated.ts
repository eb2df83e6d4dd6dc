import { silent } from "@/lib/lint/examples";
import { atHead, defineRule, type Examples } from "@/lib/lint/rule";
import {
  argumentOf,
  isUnset,
  type Module,
  type Resource,
  referrersOf,
  resourcesBehind,
  stringOf,
} from "@/lib/terraform";
import { certainlyLacks, isWhole } from "@/lib/terraform/module/absence";
import { dedent } from "@/lib/text/dedent";
import { awsDocs } from "./references/aws-docs";
import { providerPage } from "./references/provider-page";

export const rule = defineRule({
  id: "certificate-is-validated",
  class: "F08",
  severity: "medium",
  summary: "A DNS-validated certificate has its validation records, and what uses it waits for the validation.",
  why: "Until the records are in DNS the certificate stays pending, and a domain name that uses it cannot be created.",
  howToFix:
    "Add an aws_route53_record over `domain_validation_options` (or output them for external DNS) and an " +
    "aws_acm_certificate_validation.",
  references: [
    awsDocs("DNS validation", "acm/latest/userguide/dns-validation.html"),
    providerPage("aws_acm_certificate_validation"),
  ],
  *check(module) {
    for (const certificate of module.resourcesOf("aws_acm_certificate")) {
      if (!isIssuedByDns(module, certificate) || !isWhole(module)) continue;
      const missing = missingFrom(module, certificate);
      if (missing)
        yield {
          ...atHead(certificate),
          message: `${certificate.address} has no ${missing}`,
        };
    }
  },
  examples,
});

function isIssuedByDns(module: Module, certificate: Resource): boolean {
  return (
    stringOf(argumentOf(module, certificate, "validation_method")) === "DNS" &&
    isUnset(argumentOf(module, certificate, "private_key"))
  );
}

function missingFrom(module: Module, certificate: Resource): string | undefined {
  const hasRecords = readsOptions(module, certificate) || isWaitedForBy(module, certificate, isGivenRecords);
  if (isWaitedFor(module, certificate))
    return hasRecords ? undefined : "validation records, expected an aws_route53_record or an output";
  if (isHandedOut(module, certificate)) return undefined;
  const both = "records and an aws_acm_certificate_validation";
  return hasRecords
    ? `aws_acm_certificate_validation, expected ${both}`
    : `validation records and no aws_acm_certificate_validation, expected ${both}`;
}

function isWaitedFor(module: Module, certificate: Resource): boolean {
  return module.declarations.moduleCalls.some(({ child }) => !child) || isWaitedForBy(module, certificate);
}

function isWaitedForBy(
  module: Module,
  certificate: Resource,
  suits: (module: Module, validation: Resource) => boolean = () => true,
): boolean {
  return module.resourcesOf("aws_acm_certificate_validation").some((validation) => {
    const found = resourcesBehind(module, validation.expression("certificate_arn"), validation);
    return (found.length === 0 || found.includes(certificate)) && suits(module, validation);
  });
}

/**
 * It waits for records that are made for another certificate: those of `x.org` and `*.x.org` are the same.
 * https://docs.aws.amazon.com/acm/latest/userguide/dns-validation.html
 */
function isGivenRecords(module: Module, validation: Resource): boolean {
  return resourcesBehind(module, validation.expression("validation_record_fqdns"), validation).some(
    ({ type }) => type === "aws_route53_record",
  );
}

/** Something reads `domain_validation_options`: records of any provider, a local, an output. */
function readsOptions(module: Module, certificate: Resource): boolean {
  return referrersOf(module, certificate.address).some(({ reference: { target } }) =>
    target.path.some((step) => step.kind === "attr" && step.name === "domain_validation_options"),
  );
}

/** A module that publishes the records and uses the certificate nowhere itself leaves the rest to its caller. */
function isHandedOut(module: Module, certificate: Resource): boolean {
  const uses = referrersOf(module, certificate.address);
  const isOutput = (view: object) => "blockType" in view && view.blockType === "output";
  return uses.length > 0 && uses.every(({ view }) => isOutput(view)) && certainlyLacks(module, "aws_route53_record");
}

function examples(): Examples {
  const CERT = dedent`
    resource "aws_acm_certificate" "api" {
      domain_name       = var.domain
      validation_method = "DNS"
    }
  `;
  const RECORD = dedent`
    resource "aws_route53_record" "validation" {
      for_each = { for o in aws_acm_certificate.api.domain_validation_options : o.domain_name => o }
      zone_id  = var.zone
      name     = each.value.resource_record_name
      type     = each.value.resource_record_type
      records  = [each.value.resource_record_value]
      ttl      = 60
    }
  `;
  const VALIDATION = dedent`
    resource "aws_acm_certificate_validation" "api" {
      certificate_arn = aws_acm_certificate.api.arn
    }
  `;
  return {
    bad: [
      { title: "neither records nor validation", files: CERT, lines: [1] },
      { title: "records, but nothing waits", files: CERT + RECORD, lines: [1] },
      { title: "waits for records that nobody makes", files: CERT + VALIDATION, lines: [1] },
    ],
    good: [
      { title: "records with for_each and validation", files: CERT + RECORD + VALIDATION },
      {
        title: "everything below a name, by that name's records",
        files:
          CERT +
          RECORD +
          VALIDATION +
          dedent`
            resource "aws_acm_certificate" "below" {
              domain_name       = "*.${"${var.domain}"}"
              validation_method = "DNS"
            }
            resource "aws_acm_certificate_validation" "below" {
              certificate_arn         = aws_acm_certificate.below.arn
              validation_record_fqdns = [for r in aws_route53_record.validation : r.fqdn]
            }
          `,
      },
      {
        title: "external DNS: the records are an output, count",
        files: (
          CERT +
          VALIDATION +
          dedent`
            output "records" {
              value = aws_acm_certificate.api[*].domain_validation_options
            }
          `
        ).replace('"api" {\n', '"api" {\n  count             = 1\n'),
      },
      silent("an imported certificate and one validated by e-mail")`
        resource "aws_acm_certificate" "own" {
          certificate_body = file("c.pem")
          private_key      = var.key
        }
        resource "aws_acm_certificate" "mail" {
          domain_name       = "x.org"
          validation_method = "EMAIL"
        }
      `,
      {
        title: "a module that only hands the certificate out",
        files:
          CERT +
          dedent`
            output "options" {
              value = aws_acm_certificate.api.domain_validation_options
            }
          `,
      },
    ],
  };
}
