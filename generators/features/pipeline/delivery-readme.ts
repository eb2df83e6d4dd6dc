import { appliesPlans, plansChanges } from "@/generators/config/facts/delivery";
import type { StackConfig } from "@/generators/config/stack";
import { fence } from "@/generators/parts/words/markdown";

function afterScan(config: StackConfig): string {
  if (!plansChanges(config))
    return "3. It ends there: without a state backend nobody plans by machine. `make push`, `make plan` and `make apply` on your side serve the new image; the tag is in the repository already, so nothing is built twice.";
  const end = appliesPlans(config)
    ? " Somebody reads it and approves.\n4. Exactly that plan is applied, once. Terraform refuses it where the state has moved on since; then the next run plans anew."
    : " Somebody reads it and applies it.";
  return `3. It plans with those digests, so that what was scanned is what runs.${end}`;
}

/** Day two: an image goes out with one change and one apply. */
export function rolling(config: StackConfig): readonly string[] {
  return [
    "**Rolling an image** is one commit: change the code under `container/` and the version's `image_tag` in `terraform.tfvars`, the one place for tags.",
    `1. The pipeline builds the tags of that commit that are not in the repository yet, and pushes them.\n2. It waits for the scan of every image and stops at findings of severity ${config.pipeline.scanThreshold} or above. An older image is scanned again, once a day at most.\n${afterScan(config)}`,
    "Back again is reverting that commit: the earlier image is in the repository, so nothing is built and the same steps follow. Tags are immutable, so code that changes without its tag is not built.",
    "A finding that you accept stands in `scripts/accepted-findings.txt` until a day and with a reason:",
    fence("text", "CVE-2026-0001 2026-12-31 the package is never called"),
    plansChanges(config)
      ? "By hand, `make push` writes the same digests (`images.auto.tfvars.json`) before you plan; without that file a plan names images by tag, and functions show as updated in place. Commit `.terraform.lock.hcl` with the hashes of the build machine: `terraform providers lock -platform=linux_amd64`."
      : "`make push` judges the scans on your side, too, and writes the digests that Terraform then runs (`images.auto.tfvars.json`).",
  ];
}

/** AWS's policy for the network interfaces of functions, and the stack's own: no other is attached to a role of it. */
function policiesToAttach(own: string): readonly string[] {
  return ["arn:aws:iam::aws:policy/service-role/AWSLambdaENIManagementAccess", own];
}

/**
 * What IAM asks of whoever makes a policy, attaches it and changes it, which makes a version of it and takes an old one away.
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_managed-versioning.html
 */
function managedPolicies({ access }: StackConfig, name: string): readonly object[] {
  const own = `arn:aws:iam::STACK_ACCOUNT:policy${access.rolePath}${name}-plan-settings`;
  return [
    {
      Effect: "Allow",
      Action: [
        "iam:CreatePolicy",
        "iam:CreatePolicyVersion",
        "iam:DeletePolicy",
        "iam:DeletePolicyVersion",
        "iam:GetPolicy",
        "iam:GetPolicyVersion",
        "iam:ListPolicyVersions",
        "iam:SetDefaultPolicyVersion",
        "iam:TagPolicy",
        "iam:UntagPolicy",
      ],
      Resource: own,
    },
    {
      Effect: "Allow",
      Action: ["iam:AttachRolePolicy", "iam:DetachRolePolicy"],
      Resource: `arn:aws:iam::STACK_ACCOUNT:role${access.rolePath}${name}-*`,
      Condition: { ArnEquals: { "iam:PolicyARN": policiesToAttach(own) } },
    },
  ];
}

/**
 * What the role from outside has to allow, and to whom: a role of the stack's account, by its ARN with its path.
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html#condition-keys-principalarn
 */
export function deployRole(config: StackConfig, name: string): readonly string[] {
  const { access, pipeline, backend } = config;
  const trust = {
    Effect: "Allow",
    Principal: { AWS: "arn:aws:iam::STACK_ACCOUNT:root" },
    Action: "sts:AssumeRole",
    Condition: {
      ArnEquals: { "aws:PrincipalArn": `arn:aws:iam::STACK_ACCOUNT:role${access.rolePath}${name}-apply` },
    },
  };
  return [
    `**The deploy role** \`${pipeline.deployRoleArn}\` is yours. Whoever applies makes roles and policies, so a role that the stack itself made could be widened by the stack: this one is made elsewhere, bounded by your permissions boundary or service control policy, and changed by other people. It needs what the resources of this bundle need, reads and writes, and the state (\`${backend?.bucket}/${backend?.key}\` and its \`.tflock\`). The stack's own role \`${name}-apply\` may only fetch the approved plan and assume it; \`${name}-plan\` only reads. Its trust, with the account of the stack:`,
    fence("json", JSON.stringify(trust, null, 2)),
    "Beside the inline policies of its roles the stack makes one managed policy, and attaches it and one of AWS's. These two statements are all that takes; they attach nothing else to any role:",
    fence("json", JSON.stringify(managedPolicies(config, name), null, 2)),
  ];
}
