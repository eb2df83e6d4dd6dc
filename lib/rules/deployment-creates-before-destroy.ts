import { defineArgumentRule } from "./checks/argument-rule";
import { samples } from "./checks/argument-samples";
import { mustBeTrue } from "./checks/required-argument";
import { providerPage } from "./references/provider-page";

export const rule = defineArgumentRule({
  id: "deployment-creates-before-destroy",
  class: null,
  severity: "medium",
  elsewhere: ["CKV_AWS_217"],
  summary: "A deployment is replaced before the old one is deleted.",
  why:
    "API Gateway refuses to delete a deployment that a stage serves: the first change to the API fails with " +
    '"Active stages pointing to this deployment must be moved or deleted".',
  howToFix: "Add `lifecycle { create_before_destroy = true }`.",
  references: [providerPage("aws_api_gateway_deployment")],
  requires: mustBeTrue("aws_api_gateway_deployment", "lifecycle.create_before_destroy"),
  examples: samples({ right: "true", wrong: "false" }),
});
