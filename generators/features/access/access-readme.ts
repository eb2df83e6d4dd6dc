import { plansByOwnRole } from "@/generators/config/facts/delivery";
import { boundsRoles } from "@/generators/config/facts/roles";
import type { StackConfig } from "@/generators/config/stack";
import type { ReadmePart } from "@/generators/parts/readme-part";
import { chapter } from "@/generators/parts/words/markdown";
import { stackFile } from "@/generators/parts/words/names";

function boundary(config: StackConfig): string | false {
  const { access } = config;
  return (
    access.permissionsBoundaryArn !== "" &&
    `Every role is bounded by \`${access.permissionsBoundaryArn}\` (\`permissions_boundary_arn\`), which must exist. A boundary grants nothing, it takes away: what it leaves out, the policies in \`${stackFile(config, "access.tf")}\` grant in vain. The functions need of it \`ec2\` for network interfaces, \`ecr\` reads, \`elasticfilesystem:Client*\`, \`kms:Decrypt\`, \`logs\`, \`ssm:GetParameter\` and \`xray\`. Whoever applies usually may create roles on the condition \`iam:PermissionsBoundary\` only.`
  );
}

function path(config: StackConfig): string | false {
  const { access } = config;
  const policy = plansByOwnRole(config) ? ", and so does the policy beside the role that plans" : "";
  return (
    access.rolePath !== "/" &&
    `Every role lies under \`${access.rolePath}\` (\`role_path\`)${policy}. IAM cannot move a role: another path makes every role anew, and the functions take their new role on with the same apply.`
  );
}

/** What the account asks of the roles. Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_boundaries.html */
export const accessReadme: ReadmePart = {
  place: "prepare",
  write: (config) => (boundsRoles(config) ? [chapter("Roles", boundary(config), path(config))] : []),
};
