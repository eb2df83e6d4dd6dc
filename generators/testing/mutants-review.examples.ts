import { dedent } from "@/lib/text/dedent";
import type { Row } from "./mutants.examples";

/** The deployment, and what a reviewer of the stack finds. */
export const review: readonly Row[] = [
  ["deployment-redeploys", "no triggers", "api.tf", /\n *triggers = \{[\s\S]*?\]\)\)\n *\}\n/, "\n"],
  [
    "deployment-triggers-are-stable",
    "a time in the triggers",
    "api.tf",
    "redeployment = sha256(jsonencode([",
    dedent`
      stamp        = timestamp()
          redeployment = sha256(jsonencode([`,
  ],
  [
    "rest-api-is-deployed",
    "no stage",
    "api.tf",
    /deployment_id( *)= aws_api_gateway_deployment.inference.id/,
    'deployment_id$1= "abc"',
  ],
  [
    "zones-not-typed",
    "a typed zone",
    "network.tf",
    "availability_zone       = each.key",
    'availability_zone       = "eu-west-1a"',
  ],
  [
    "mount-target-per-function-subnet",
    "one mount target",
    "storage.tf",
    /for_each = aws_subnet.private([\s\S]*?)each.value.id/,
    '$1aws_subnet.private["a"].id',
  ],
  ["no-deliberation", "thinking aloud", "api.tf", /^/, "# Hmm, I noticed a potential issue with the stages.\n"],
  ["no-placeholder-text", "a note to oneself", "api.tf", /^/, "# TODO: second stage\n"],
  [
    "stage-variables-are-set",
    "a stage variable that is not set",
    "api.tf",
    /\n *functionAlias = local\.alias_name/,
    "",
  ],
  [
    "key-policy-admits-its-services",
    "alarms shut out of the key",
    "encryption.tf",
    '"cloudwatch.amazonaws.com"',
    '"sns.amazonaws.com"',
  ],
  [
    "function-waits-for-mount-targets",
    "nobody waits for the mount targets",
    "functions.tf",
    /\n *aws_efs_mount_target.models,/,
    "",
  ],
  [
    "log-group-before-function",
    "the log group after the function",
    "functions.tf",
    'name              = "/aws/lambda/${each.value}"',
    'name              = "/aws/lambda/${aws_lambda_function.model[each.key].function_name}"',
  ],
  [
    "secret-output-is-sensitive",
    "a key in an output",
    "outputs.tf",
    /$/,
    dedent`

      output "keys" {
        value = [for key in aws_api_gateway_api_key.plan : key.value]
      }
    `,
  ],
  [
    "tags-complete",
    "a resource without tags",
    "alerts.tf",
    /(resource "aws_sns_topic" "alarms" \{[\s\S]*?)\n *tags = merge.*/,
    "$1",
  ],
  ["alarm-has-actions", "an alarm that notifies nobody", "alerts.tf", /\n *alarm_actions.*\n *ok_actions.*/, ""],
  [
    "alarm-metric-exists",
    "a metric that does not exist",
    "alerts.tf",
    'metric_name = "Throttles"',
    'metric_name = "Throttled"',
  ],
  [
    "key-rotates",
    "a key that never rotates",
    "encryption.tf",
    /enable_key_rotation( *)= true/,
    "enable_key_rotation$1= false",
  ],
  ["registry-tags-are-immutable", "mutable tags", "registry.tf", '"IMMUTABLE"', '"MUTABLE"'],
  [
    "method-is-protected",
    "a method without a key",
    "api.tf",
    /api_key_required( *)= true/,
    "api_key_required$1= false",
  ],
  [
    "security-group-closed",
    "NFS open to the world",
    "network.tf",
    /security_groups = \[aws_security_group.functions.id\]([\s\S]*?)443([\s\S]*?)443/,
    'cidr_blocks     = ["0.0.0.0/0"]$12049$22049',
  ],
  [
    "usage-plan-covers-every-stage",
    "a plan for one stage",
    "usage_plans.tf",
    /dynamic "api_stages"[\s\S]*?content \{([\s\S]*?)api_stages.value.stage_name\n *\}/,
    'api_stages {$1aws_api_gateway_stage.model["v1"].stage_name',
  ],
  [
    "deployment-creates-before-destroy",
    "a deployment destroyed first",
    "api.tf",
    /\n {2}lifecycle \{\n {4}create_before_destroy = true\n {2}\}\n(\n {2}depends_on = \[aws_api_gateway_integration)/,
    "$1",
  ],
];
