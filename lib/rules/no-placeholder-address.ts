import { fires, silent } from "@/lib/lint/examples";
import { perFile } from "@/lib/lint/per-file";
import { at, defineRule, type Examples } from "@/lib/lint/rule";
import { findInLiteral } from "@/lib/terraform/module/find-text";
import { type LiteralText, literalTextsOf } from "@/lib/terraform/module/literal-texts";
import { dedent } from "@/lib/text/dedent";
import { awsDocs } from "./references/aws-docs";

/**
 * Names that belong to nobody (RFC 2606, RFC 6761) and names that stand for "yours" in written examples. As long as names may be
 * (64 before the @, 63 between dots), so that a long text is read once.
 * https://www.rfc-editor.org/rfc/rfc2606 https://www.rfc-editor.org/rfc/rfc5321#section-4.5.3.1
 */
const PLACEHOLDER =
  /(?:(?<![\w.+-])[\w.+-]{1,64}@)?(?<![\w])(?:[a-z0-9-]{1,63}\.){0,8}(?:example\.(?:com|net|org|edu|io|co)|[a-z0-9-]{1,63}\.(?:example|invalid|test)|(?:your|my|our|the|some|this)[-_]?(?:own[-_]?)?(?:company|domain|corp|org|organi[sz]ation|email|bank|site|website|fintech|business|team|app|api|name|startup)\.(?:com|net|org|io|co|dev|local)|(?:company|domain|acme|changeme|placeholder|foo|foobar|test|sample|fintech-example|examplecorp|example-corp|example-company|fintech-company)\.(?:com|net|org|io|corp))(?![\w-]|\.[a-z])/gi;

/** What every placeholder contains: far cheaper to look for. */
const HINT =
  /\.(?:example|invalid|test)|(?:example|company|domain|corp|org|organi[sz]ation|email|bank|site|fintech|business|team|app|api|name|startup|acme|changeme|placeholder|foo|foobar|test|sample)\.[a-z]/i;

export const rule = defineRule({
  id: "no-placeholder-address",
  ofText: true,
  class: "F10",
  severity: "medium",
  summary: "No placeholder e-mail address or domain takes effect.",
  why:
    "Nobody reads mail to example.com: alarms are sent, and no one ever confirms the subscription. A " +
    "certificate for a placeholder domain stays pending forever.",
  howToFix: "Take the address or domain from a variable without a default, so nobody can forget it.",
  references: [
    awsDocs("SNS e-mail subscriptions", "sns/latest/dg/sns-email-notifications.html"),
    { title: "RFC 2606: reserved names", url: "https://www.rfc-editor.org/rfc/rfc2606" },
  ],
  check: perFile(function* (file) {
    for (const text of literalTextsOf(file)) {
      if (!text.node.value.includes(".") || !HINT.test(text.node.value) || !takesEffect(text)) continue;
      for (const { match, range } of findInLiteral(text, PLACEHOLDER)) {
        if (isTestDomainOnly(match[0])) continue;
        yield {
          ...at(file, { range }),
          message: `placeholder "${match[0]}", expected a real ${match[0].includes("@") ? "address" : "domain"}`,
        };
      }
    }
  }),
  examples,
});

const SILENT = new Set(["description", "error_message", "condition", "source", "comment"]);

function takesEffect({ attribute, blocks, isKey, parents }: LiteralText): boolean {
  if (SILENT.has(attribute.name) || isKey) return false;
  if (blocks.some(({ type }) => ["validation", "check", "precondition", "postcondition", "terraform"].includes(type)))
    return false;
  return !parents.some((parent) => parent.kind === "binary" || (parent.kind === "call" && REFUSING.has(parent.name)));
}

const REFUSING = new Set(["endswith", "startswith", "contains", "regex", "regexall", "can", "strcontains", "replace"]);

/** `x.test` without an address is as often a file or a name as a domain. */
function isTestDomainOnly(text: string): boolean {
  return /\.test$/i.test(text) && !text.includes("@");
}

function examples(): Examples {
  const topic = (endpoint: string) =>
    dedent`
      resource "aws_sns_topic_subscription" "mail" {
        protocol = "email"
        endpoint = ${endpoint}
      }
    `;
  return {
    bad: [
      { title: "in the subscription", files: topic('"alerts@example.com"'), lines: [3] },
      fires("as the default of a variable", 3)`
        variable "alert_email" {
          type    = string
          default = "ml-team@yourcompany.com"
        }
      `,
      {
        title: "in a variable file",
        files: { "main.tf": 'variable "emails" {}\n', "env/prod.tfvars": 'emails = ["alerts@example.com"]\n' },
        lines: [1],
      },
      fires("inside a computed domain", 2)`
        resource "aws_acm_certificate" "api" {
          domain_name       = "api.\${var.project_name}.example.com"
          validation_method = "DNS"
        }
      `,
    ],
    good: [
      {
        title: "from a variable",
        files:
          dedent`
            variable "emails" {
              type        = list(string)
              description = "Who gets the alarms, for example ops@example.com"
            }
          ` + topic("var.emails[0]"),
      },
      silent("a validation that refuses placeholders")`
        variable "email" {
          type = string
          validation {
            condition     = !endswith(var.email, "@example.com")
            error_message = "example.com is a placeholder."
          }
        }
      `,
      silent("iterated, with a name that only looks similar")`
        resource "aws_route53_zone" "z" {
          for_each = toset(["test.mycompanies.io", "contest.com"])
          name     = each.key
        }
        # see https://example.com
      `,
    ],
  };
}
