import { byDefault, group, list, prefault, text } from "@/generators/schema/field";
import { withoutRelativeParts } from "./cloud-limits";
import { policyArn } from "./cloud-names";

const BOUNDARIES = "https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_boundaries.html";
const CREATE_ROLE = "https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateRole.html";

const PERMISSION_SETS = "https://docs.aws.amazon.com/singlesignon/latest/userguide/referencingpermissionsets.html";

/** What an account asks of every role that is made in it, and who may assume the one for people. */
export const accessSchema = group(
  {
    permissionsBoundaryArn: text({
      label: "Permissions boundary ARN",
      identity: true,
      help: "Existing policy that limits every role of the stack; many accounts require one where pipelines create roles. Empty: none.",
      pattern: /^(?:arn:aws[a-z-]*:iam::(?:\d{12}|aws):policy\/[A-Za-z0-9+=,.@_/-]{1,640})?$/,
      expected: "the ARN of a policy, arn:aws:iam::<account>:policy/<name>, or nothing",
      also: policyArn("Permissions boundary ARN"),
      placeholder: "arn:aws:iam::210987654321:policy/workload-boundary",
      min: 0,
      max: 680,
      advanced: true,
      source: BOUNDARIES,
    }).apply(byDefault, ""),
    rolePath: text({
      label: "Role path",
      identity: true,
      help: "IAM path of every role of the stack, for accounts whose policies refer to roles by path. Changing it replaces every role.",
      pattern: /^\/(?:[A-Za-z0-9+=,.@_-]+\/)*$/,
      expected: "a path of letters, digits and + = , . @ _ - between slashes, such as /workloads/",
      also: withoutRelativeParts("Role path"),
      placeholder: "/workloads/",
      max: 256,
      advanced: true,
      source: CREATE_ROLE,
    }).apply(byDefault, "/"),
    monitoringPermissionSets: list(
      text({
        label: "Permission set",
        help: "Name of a permission set of IAM Identity Center.",
        pattern: /^[A-Za-z0-9_+=,.@-]+$/,
        expected: "1 to 32 letters, digits and _ + = , . @ -",
        placeholder: "OnCall",
        max: 32,
        source: PERMISSION_SETS,
      }),
      {
        label: "Monitoring permission sets",
        help: "Permission sets of IAM Identity Center whose users may assume the monitoring role. Empty: identities of the account that signed in with MFA.",
        max: 10,
        identity: true,
        advanced: true,
        source: PERMISSION_SETS,
      },
    ).apply(byDefault, []),
  },
  { label: "Roles", help: "What your account requires of every role, and who may monitor the stack." },
).apply(prefault, {});
