import { fires } from "@/lib/lint/examples";
import type { Examples } from "@/lib/lint/rule";
import { dedent } from "@/lib/text/dedent";

const CERT = dedent`
  resource "aws_acm_certificate" "api" {
    domain_name       = var.domain
    validation_method = "DNS"
  }
`;
const VALIDATION = dedent`
  resource "aws_acm_certificate_validation" "done" {
    certificate_arn = aws_acm_certificate.api.arn
  }
`;
const domain = (arn: string, more = "") =>
  dedent`
    resource "aws_api_gateway_domain_name" "api" {
      domain_name              = var.domain
      regional_certificate_arn = ${arn}
    ${more}}
  `;

const throughModule = (use: string, ...output: readonly string[]) => ({
  "main.tf":
    dedent`
      module "cert" {
        source = "./cert"
      }
    ` + use,
  "cert/main.tf": `${CERT}${VALIDATION}output "arn" {\n${output.map((line) => `  ${line}\n`).join("")}}\n`,
});

export const examples = (): Examples => ({
  bad: [
    {
      title: "a module hands it over before it is validated",
      files: throughModule(domain("module.cert.arn"), "value = aws_acm_certificate.api.arn"),
      lines: [6],
    },
    {
      title: "the certificate itself",
      files: CERT + VALIDATION + domain("aws_acm_certificate.api.arn"),
      lines: [10],
      fixed: CERT + VALIDATION + domain("aws_acm_certificate_validation.done.certificate_arn"),
    },
    fires("nobody validates it", 7)`
      resource "aws_acm_certificate" "c" {
        domain_name       = "x.org"
        validation_method = "DNS"
      }
      resource "aws_apigatewayv2_domain_name" "d" {
        domain_name_configuration {
          certificate_arn = aws_acm_certificate.c.arn
        }
      }
    `,
  ],
  good: [
    {
      title: "the validated certificate",
      files: CERT + VALIDATION + domain("aws_acm_certificate_validation.done.certificate_arn"),
    },
    {
      title: "a module hands it over when it is validated",
      files: throughModule(
        domain("module.cert.arn"),
        "value      = aws_acm_certificate.api.arn",
        "depends_on = [aws_acm_certificate_validation.done]",
      ),
    },
    {
      title: "depends_on the module that validates it",
      files: throughModule(
        domain("module.cert.arn", "  depends_on               = [module.cert]\n"),
        "value = aws_acm_certificate.api.arn",
      ),
    },
    {
      title: "depends_on the validation",
      files:
        CERT +
        VALIDATION +
        domain("aws_acm_certificate.api.arn", "  depends_on               = [aws_acm_certificate_validation.done]\n"),
    },
    {
      title: "count and a certificate from outside",
      files:
        domain("one(aws_acm_certificate_validation.done[*].certificate_arn)") +
        dedent`
          resource "aws_lb_listener" "l" {
            for_each        = var.listeners
            certificate_arn = var.certificate_arn
          }
        `,
    },
  ],
});
