import type { StackConfig } from "@/generators";
import { at, listAt, ofType, type State, textAt } from "../state";
import { functionSubnets } from "./network";
import { verdictOn } from "./verdict";

/** R4: a mount target in every subnet of the functions, NFS from the functions only, encrypted. */
export const storage = (state: State, config: StackConfig): string[] => {
  const mounted = ofType(state, "aws_efs_mount_target").map((target) => textAt(target, "subnet_id"));
  const groups = new Set(
    ofType(state, "aws_efs_mount_target").flatMap((target) => listAt(target, "security_groups").map(String)),
  );
  const allowed = new Set(
    ofType(state, "aws_lambda_function").flatMap((lambda) =>
      listAt(lambda, "vpc_config.0.security_group_ids").map(String),
    ),
  );
  const ingress = ofType(state, "aws_security_group")
    .filter((group) => groups.has(textAt(group, "id")))
    .flatMap((group) => listAt(group, "ingress"));
  const open = ingress.filter(
    (rule) =>
      JSON.stringify(at(rule, "cidr_blocks") ?? []) !== "[]" ||
      (at(rule, "security_groups") as unknown[]).some((id) => !allowed.has(String(id))),
  );
  return [
    ...[...functionSubnets(state)]
      .filter((subnet) => !mounted.includes(subnet))
      .map((subnet) => `no mount target in ${subnet}`),
    ...(ingress.length > 0 ? [] : ["nobody may mount the file system"]),
    ...open.map(() => "others than the functions may mount the file system"),
    ...ofType(state, "aws_efs_file_system")
      .filter((system) => at(system.values, "encrypted") !== true)
      .map((system) => `${system.address} is not encrypted`),
    ...(ofType(state, "aws_efs_access_point").some((point) => Number(textAt(point, "posix_user.0.uid")) > 0)
      ? []
      : ["no access point with a user of its own"]),
    ...ofType(state, "aws_efs_access_point")
      .filter((point) => textAt(point, "root_directory.0.path") !== config.storage.rootPath)
      .map((point) => `${point.address} shows another folder than ${config.storage.rootPath}`),
  ];
};

/** R4: every function mounts the stack's own access point under /mnt/. Source: https://docs.aws.amazon.com/lambda/latest/dg/configuration-filesystem.html */
export const mounts = (state: State): string[] => {
  const points = ofType(state, "aws_efs_access_point").map((point) => textAt(point, "arn"));
  return ofType(state, "aws_lambda_function").flatMap((lambda) =>
    verdictOn(lambda, [
      [listAt(lambda, "file_system_config").length === 1, "mounts no file system"],
      [points.includes(textAt(lambda, "file_system_config.0.arn")), "mounts something else than our access point"],
      [textAt(lambda, "file_system_config.0.local_mount_path").startsWith("/mnt/"), "mounts outside /mnt/"],
    ]),
  );
};
