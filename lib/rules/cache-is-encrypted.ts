import { fires, silent } from "@/lib/lint/examples";
import type { Examples } from "@/lib/lint/rule";
import { argumentOf, booleanOf, type Module, type Resource } from "@/lib/terraform";
import { dedent } from "@/lib/text/dedent";
import { defineArgumentRule } from "./checks/argument-rule";
import { mustBeTrue } from "./checks/required-argument";
import { awsDocs } from "./references/aws-docs";
import { securityHub } from "./references/security-hub";

export const rule = defineArgumentRule({
  id: "cache-is-encrypted",
  class: null,
  severity: "medium",
  elsewhere: ["CKV_AWS_308", "AVD-AWS-0002"],
  summary: "The cache of an API stage is encrypted.",
  why:
    "Cached answers hold whatever the API said about its users; without encryption they lie in the cache " +
    "in plain text.",
  howToFix: "Set `cache_data_encrypted = true` beside `caching_enabled`, or do not cache inference results at all.",
  references: [
    securityHub("APIGateway.5"),
    awsDocs("API caching", "apigateway/latest/developerguide/api-gateway-caching.html"),
  ],
  requires: mustBeTrue("aws_api_gateway_method_settings", "settings.cache_data_encrypted", isCached),
  examples,
});

function isCached(module: Module, view: Resource): boolean {
  const settings = view.firstBlock("settings");
  return settings !== undefined && booleanOf(argumentOf(module, settings, "caching_enabled")) === true;
}

function examples(): Examples {
  return {
    bad: [
      fires("cached in plain text", 1)`
        resource "aws_api_gateway_method_settings" "s" {
          settings {
            caching_enabled = true
          }
        }
      `,
      {
        title: "encryption is off",
        files: dedent`
          resource "aws_api_gateway_method_settings" "s" {
            settings {
              caching_enabled      = true
              cache_data_encrypted = false
            }
          }
        `,
        lines: [4],
        fixed: dedent`
          resource "aws_api_gateway_method_settings" "s" {
            settings {
              caching_enabled      = true
              cache_data_encrypted = true
            }
          }
        `,
      },
    ],
    good: [
      silent("encrypted, for_each")`
        resource "aws_api_gateway_method_settings" "s" {
          for_each = toset(["v1"])
          settings {
            caching_enabled      = true
            cache_data_encrypted = true
          }
        }
      `,
      silent("not cached")`
        resource "aws_api_gateway_method_settings" "s" {
          settings {
            caching_enabled = false
          }
        }
      `,
      silent("decided outside, count")`
        resource "aws_api_gateway_method_settings" "s" {
          count = 1
          settings {
            caching_enabled      = var.cache
            cache_data_encrypted = false
          }
        }
      `,
    ],
  };
}
