import type { StackConfig } from "@/generators/config/stack";
import { keyArn } from "@/generators/parts/stack-key";
import { subnetCountOf, subnetsOf } from "@/generators/parts/stack-network";
import { type ChecksPart, check, topic } from "@/generators/parts/stack-test/check";
import { type Body, expr } from "@/lib/hcl";

function statements(config: StackConfig): readonly Body[] {
  return [
    topic("Models lie on an encrypted file system.", [
      check(
        "The file system must be encrypted with the stack's key.",
        expr`aws_efs_file_system.models.encrypted && aws_efs_file_system.models.kms_key_id == ${keyArn(config, "storage")}`,
      ),
      check(
        "Each zone in use needs a mount target.",
        expr`toset(keys(aws_efs_mount_target.models)) == toset(keys(${subnetsOf(config)})) && length(${subnetsOf(config)}) == ${subnetCountOf(config)}`,
      ),
      check(
        "Every function mounts its version's access point under /mnt.",
        expr`alltrue([
        for version, function in aws_lambda_function.model :
        function.file_system_config[0].arn == aws_efs_access_point.models[version].arn && startswith(function.file_system_config[0].local_mount_path, "/mnt/")
      ])`,
      ),
      check(
        "What serves must act as a user who owns nothing, what loads as the owner, and neither as root.",
        expr`alltrue([
        for version, point in aws_efs_access_point.models :
        point.posix_user[0].uid > 0 && aws_efs_access_point.loader[version].posix_user[0].uid > 0 &&
        point.posix_user[0].uid != point.root_directory[0].creation_info[0].owner_uid
      ])`,
      ),
      check(
        "The file system must refuse connections without TLS.",
        expr`anytrue([
        for statement in jsondecode(aws_efs_file_system_policy.models.policy).Statement :
        statement.Effect == "Deny" && try(statement.Condition.Bool["aws:SecureTransport"], "") == "false"
      ])`,
      ),
      check(
        "NFS must be open to the functions and their loaders, and to nobody else.",
        expr`alltrue([
        for rule in aws_security_group.storage.ingress :
        toset(rule.security_groups) == toset([aws_security_group.functions.id, aws_security_group.loader.id]) && try(length(rule.cidr_blocks), 0) == 0 && rule.to_port == 2049
      ]) && length(aws_security_group.storage.ingress) == 1`,
      ),
    ]),
  ];
}

/** R4: the file system. */
export const storageChecks: ChecksPart = { subject: "storage", write: statements };
