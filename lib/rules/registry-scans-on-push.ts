import { defineArgumentRule } from "./checks/argument-rule";
import { samples } from "./checks/argument-samples";
import { mustBeTrue } from "./checks/required-argument";
import { awsDocs } from "./references/aws-docs";
import { securityHub } from "./references/security-hub";

export const rule = defineArgumentRule({
  id: "registry-scans-on-push",
  class: null,
  severity: "medium",
  elsewhere: ["CKV_AWS_163", "AVD-AWS-0030"],
  summary: "Images are scanned when they are pushed.",
  why: "Otherwise a vulnerable base image is found only after it has run.",
  howToFix: "Add `image_scanning_configuration { scan_on_push = true }`.",
  references: [securityHub("ECR.1"), awsDocs("Image scanning", "AmazonECR/latest/userguide/image-scanning.html")],
  requires: mustBeTrue("aws_ecr_repository", "image_scanning_configuration.scan_on_push"),
  examples: samples({ right: "true", wrong: "false" }),
});
