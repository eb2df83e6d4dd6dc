import type { BundleFile } from "@/lib/bundle/bundle";

/** Plans into one archive: what a reviewer reads, and all that an apply needs beside the source. */
export const writePlan: BundleFile = {
  path: "scripts/write-plan.sh",
  executable: true,
  text: `#!/usr/bin/env bash
# Plans and packs the plan into plan.tgz, with the providers and the digests that it was made with.
# The plan holds values in plain text, secrets too: keep the archive where only the apply reads it.
set -euo pipefail
cd "$(dirname "$0")/.."

terraform init -input=false
changes=0
terraform plan -input=false -lock-timeout=5m -detailed-exitcode -out=stack.tfplan || changes=$?
if [ "$changes" -ne 0 ] && [ "$changes" -ne 2 ]; then exit "$changes"; fi

# Terraform hides what is sensitive here.
terraform show -no-color stack.tfplan >stack.tfplan.txt
tar -czf plan.tgz stack.tfplan stack.tfplan.txt .terraform.lock.hcl images.auto.tfvars.json

if [ -n "\${GITHUB_OUTPUT:-}" ]; then
  {
    if [ "$changes" -eq 2 ]; then echo "changes=true"; else echo "changes=false"; fi
    echo "checksum=$(sha256sum plan.tgz | cut -d' ' -f1)"
  } >>"$GITHUB_OUTPUT"
fi
`,
};

/** Applies one archive of `writePlan`, and nothing that was not in it. */
export const applyPlan: BundleFile = {
  path: "scripts/apply-plan.sh",
  executable: true,
  text: `#!/usr/bin/env bash
# Applies exactly the plan in an archive of scripts/write-plan.sh, with the providers that it was made with.
# Terraform refuses it where the state has moved on since.
#
#   scripts/apply-plan.sh plan.tgz [sha256]
#
# DEPLOY_ROLE_ARN: the role that may change the stack; without it, whoever runs this applies.
set -euo pipefail
cd "$(dirname "$0")/.."

if [ -n "\${2:-}" ]; then echo "$2  $1" | sha256sum --check --strict; fi
tar -xzf "$1"

if [ -n "\${DEPLOY_ROLE_ARN:-}" ]; then
  credentials="$(aws sts assume-role --role-arn "$DEPLOY_ROLE_ARN" --role-session-name apply-plan \\
    --query 'Credentials.[AccessKeyId, SecretAccessKey, SessionToken]' --output text)"
  read -r AWS_ACCESS_KEY_ID AWS_SECRET_ACCESS_KEY AWS_SESSION_TOKEN <<<"$credentials"
  export AWS_ACCESS_KEY_ID AWS_SECRET_ACCESS_KEY AWS_SESSION_TOKEN
fi

terraform init -input=false -lockfile=readonly
terraform apply -input=false -lock-timeout=5m stack.tfplan
`,
};
