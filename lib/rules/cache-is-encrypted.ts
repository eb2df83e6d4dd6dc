import { defineRule } from "@/lib/lint/rule";
import { argumentOf, booleanOf, type Module, type Resource } from "@/lib/terraform";
import { notTrue, unmet } from "./checks/required-argument";

export const rule = defineRule({
  id: "cache-is-encrypted",
  class: null,
  severity: "medium",
  elsewhere: ["CKV_AWS_308", "AVD-AWS-0002"],
  summary: "The cache of an API stage is encrypted.",
  why: "Cached answers hold what the models said about customers; without encryption they lie in plain text on the cache.",
  howToFix: "Set `cache_data_encrypted = true` beside `caching_enabled`, or do not cache inference results at all.",
  references: [
    {
      title: "Security Hub APIGateway.5",
      url: "https://docs.aws.amazon.com/securityhub/latest/userguide/apigateway-controls.html#apigateway-5",
    },
    {
      title: "API caching",
      url: "https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-caching.html",
    },
  ],
  examples: {
    bad: [
      {
        title: "cached in plain text",
        files: 'resource "aws_api_gateway_method_settings" "s" {\n  settings {\n    caching_enabled = true\n  }\n}\n',
        lines: [1],
      },
      {
        title: "encryption is off",
        files:
          'resource "aws_api_gateway_method_settings" "s" {\n  settings {\n    caching_enabled      = true\n    cache_data_encrypted = false\n  }\n}\n',
        lines: [4],
        fixed:
          'resource "aws_api_gateway_method_settings" "s" {\n  settings {\n    caching_enabled      = true\n    cache_data_encrypted = true\n  }\n}\n',
      },
    ],
    good: [
      {
        title: "encrypted, for_each",
        files:
          'resource "aws_api_gateway_method_settings" "s" {\n  for_each = toset(["v1"])\n  settings {\n    caching_enabled      = true\n    cache_data_encrypted = true\n  }\n}\n',
      },
      {
        title: "not cached",
        files: 'resource "aws_api_gateway_method_settings" "s" {\n  settings {\n    caching_enabled = false\n  }\n}\n',
      },
      {
        title: "decided outside, count",
        files:
          'resource "aws_api_gateway_method_settings" "s" {\n  count = 1\n  settings {\n    caching_enabled      = var.cache\n    cache_data_encrypted = false\n  }\n}\n',
      },
    ],
  },
  check: (module) =>
    unmet(module, {
      types: ["aws_api_gateway_method_settings"],
      path: "settings.cache_data_encrypted",
      expected: "true",
      judge: notTrue,
      when: (_, view) => isCached(module, view),
      fix: "true",
    }),
});

function isCached(module: Module, view: Resource): boolean {
  const settings = view.firstBlock("settings");
  return settings !== undefined && booleanOf(argumentOf(module, settings, "caching_enabled")) === true;
}
