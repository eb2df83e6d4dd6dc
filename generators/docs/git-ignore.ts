import type { BundleFile } from "@/lib/bundle/bundle";

/** Keeps state, plans and downloaded providers out of Git; the lock file belongs into it. */
export const gitIgnore: BundleFile = {
  path: ".gitignore",
  text: `.terraform/
*.tfstate
*.tfstate.*
*.tfplan
stack.tfplan.txt
plan.tgz
images.auto.tfvars.json
crash.log
crash.*.log
.aws-sam/
__pycache__/

# Pins the providers of every machine: commit it.
!.terraform.lock.hcl
`,
};
