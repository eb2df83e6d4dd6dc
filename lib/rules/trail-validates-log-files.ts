import { defineArgumentRule } from "./checks/argument-rule";
import { samples } from "./checks/argument-samples";
import { mustBeTrue } from "./checks/required-argument";
import { awsDocs } from "./references/aws-docs";
import { securityHub } from "./references/security-hub";

export const rule = defineArgumentRule({
  id: "trail-validates-log-files",
  class: null,
  severity: "medium",
  elsewhere: ["CKV_AWS_36", "AVD-AWS-0016"],
  summary: "CloudTrail can prove that its log files were not changed.",
  why: "Otherwise whoever can write to the bucket can remove their own traces unseen.",
  howToFix: "Set `enable_log_file_validation = true`.",
  references: [
    securityHub("CloudTrail.4"),
    awsDocs("Validating log files", "awscloudtrail/latest/userguide/cloudtrail-log-file-validation-intro.html"),
  ],
  requires: mustBeTrue("aws_cloudtrail", "enable_log_file_validation"),
  examples: samples({ right: "true", wrong: "false" }),
});
