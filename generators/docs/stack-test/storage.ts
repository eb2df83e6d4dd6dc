import { type Body, expr } from "@/lib/hcl";
import { check, look } from "./check";

/** R4: the file system. */
export const storageRuns = (): readonly Body[] => [
  look("models_lie_on_an_encrypted_file_system", [
    check(
      "The file system must be encrypted with the stack's key.",
      expr`aws_efs_file_system.models.encrypted && aws_efs_file_system.models.kms_key_id == aws_kms_key.stack.arn`,
    ),
    check(
      "Each zone in use needs a mount target.",
      expr`toset(keys(aws_efs_mount_target.models)) == toset(keys(aws_subnet.private)) && length(aws_subnet.private) == var.zone_count`,
    ),
    check(
      "Every function mounts the access point under /mnt.",
      expr`alltrue([
        for function in aws_lambda_function.model :
        function.file_system_config[0].arn == aws_efs_access_point.models.arn && startswith(function.file_system_config[0].local_mount_path, "/mnt/")
      ])`,
    ),
    check(
      "The access point must act as a user of its own, not as root.",
      expr`aws_efs_access_point.models.posix_user[0].uid > 0`,
    ),
    check(
      "The file system must refuse connections without TLS.",
      expr`anytrue([
        for statement in jsondecode(aws_efs_file_system_policy.models.policy).Statement :
        statement.Effect == "Deny" && try(statement.Condition.Bool["aws:SecureTransport"], "") == "false"
      ])`,
    ),
    check(
      "NFS must be open to the functions and to nobody else.",
      expr`aws_vpc_security_group_ingress_rule.storage_functions.referenced_security_group_id == aws_security_group.functions.id && aws_vpc_security_group_ingress_rule.storage_functions.cidr_ipv4 == null`,
    ),
  ]),
];
