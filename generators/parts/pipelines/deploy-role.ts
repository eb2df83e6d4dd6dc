import { hcl } from "@/lib/hcl";

/** Who applies can make roles, so a stack that made that role could widen it: it comes from outside. */
export const assumeDeployRole = hcl`
statement {
  sid       = "AssumeDeployRole"
  actions   = ["sts:AssumeRole"]
  resources = [var.deploy_role_arn]
}
`;
