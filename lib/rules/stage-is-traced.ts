import { defineArgumentRule } from "./checks/argument-rule";
import { samples } from "./checks/argument-samples";
import { mustBeTrue } from "./checks/required-argument";
import { providerPage } from "./references/provider-page";
import { securityHub } from "./references/security-hub";

export const rule = defineArgumentRule({
  id: "stage-is-traced",
  class: null,
  severity: "low",
  elsewhere: ["CKV_AWS_73", "AVD-AWS-0003"],
  summary: "API stages send traces to X-Ray.",
  why: "A trace that starts at the function does not show how long a call waited in the gateway.",
  howToFix: "Set `xray_tracing_enabled = true`.",
  references: [securityHub("APIGateway.3"), providerPage("aws_api_gateway_stage")],
  requires: mustBeTrue("aws_api_gateway_stage", "xray_tracing_enabled"),
  examples: samples({ right: "true", wrong: "false" }),
});
