import { argumentOf, type Module, type Resource, stringOf } from "@/lib/terraform";
import { defineArgumentRule } from "./checks/argument-rule";
import { samples } from "./checks/argument-samples";
import { notOneOf } from "./checks/required-argument";
import { awsDocs } from "./references/aws-docs";
import { securityHub } from "./references/security-hub";

export const rule = defineArgumentRule({
  id: "instance-requires-imdsv2",
  class: null,
  severity: "medium",
  elsewhere: ["CKV_AWS_79", "AVD-AWS-0028"],
  summary: "Instances hand out metadata only for a session token (IMDSv2).",
  why: "With version 1, one request that a web server is tricked into sending gives away the credentials of the instance's role.",
  howToFix: 'Add `metadata_options { http_tokens = "required" }`.',
  references: [
    securityHub("EC2.8"),
    awsDocs("Using IMDSv2", "AWSEC2/latest/UserGuide/configuring-instance-metadata-service.html"),
  ],
  requires: {
    types: ["aws_instance", "aws_launch_template", "aws_launch_configuration"],
    path: "metadata_options.http_tokens",
    expected: '"required"',
    judge: notOneOf("required"),
    when: answers,
    fix: '"required"',
  },
  examples: samples({ right: '"required"', wrong: '"optional"' }),
});

/** Neither switched off nor left to a launch template. */
function answers(module: Module, instance: Resource): boolean {
  if (instance.type === "aws_instance" && instance.firstBlock("launch_template")) return false;
  const options = instance.firstBlock("metadata_options");
  return !options || stringOf(argumentOf(module, options, "http_endpoint")) !== "disabled";
}
