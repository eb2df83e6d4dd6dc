import type { StackConfig } from "@/generators";
import { loading, serving } from "../serving";
import { at, listAt, ofType, type State, type StateResource, textAt } from "../state";
import { functionSubnets } from "./network";
import { statementsOf } from "./policy";
import { verdict, verdictOn } from "./verdict";

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
      .filter((point) => !`${textAt(point, "root_directory.0.path")}/`.startsWith(`${config.storage.rootPath}/`))
      .map((point) => `${point.address} shows another folder than one in ${config.storage.rootPath}`),
  ];
};

/** R4: every function that serves or loads a model mounts the stack's own access point under /mnt/. Source: https://docs.aws.amazon.com/lambda/latest/dg/configuration-filesystem.html */
export const mounts = (state: State): string[] => {
  const points = ofType(state, "aws_efs_access_point").map((point) => textAt(point, "arn"));
  return [...serving(state), ...loading(state)].flatMap((lambda) =>
    verdictOn(lambda, [
      [listAt(lambda, "file_system_config").length === 1, "mounts no file system"],
      [points.includes(textAt(lambda, "file_system_config.0.arn")), "mounts something else than our access point"],
      [textAt(lambda, "file_system_config.0.local_mount_path").startsWith("/mnt/"), "mounts outside /mnt/"],
    ]),
  );
};

const WRITE = "elasticfilesystem:ClientWrite";

/** Whether a statement lets somebody write, and through which access points. */
const writesOf = (json: string): readonly string[] =>
  statementsOf(json)
    .filter(({ allows, actions }) => allows && actions.some((action) => action === WRITE || action.includes("*")))
    .map(({ condition }) => condition);

const ofRole = (state: State, arn: string): readonly string[] => {
  const role = ofType(state, "aws_iam_role").find((one) => textAt(one, "arn") === arn);
  return ofType(state, "aws_iam_role_policy")
    .filter((policy) => role !== undefined && textAt(policy, "role") === textAt(role, "name"))
    .map((policy) => textAt(policy, "policy"));
};

/** R4, R11: what serves may only read, through its version's own access point; what loads writes the same folder. */
export const loadingApart = (state: State, config: StackConfig): string[] => {
  const point = (lambda: StateResource) => textAt(lambda, "file_system_config.0.arn");
  const readers = new Set(serving(state).map(point));
  const mayWrite = [
    ...ofType(state, "aws_efs_file_system_policy").map((policy) => textAt(policy, "policy")),
    ...loading(state).flatMap((lambda) => ofRole(state, textAt(lambda, "role"))),
  ].flatMap(writesOf);
  return [
    ...verdict([
      [readers.size === config.models.length, "versions share an access point"],
      [loading(state).length === config.models.length, "a version has no loader"],
      [
        mayWrite.every((condition) => ![...readers].some((arn) => arn !== "" && condition.includes(arn))),
        "an access point that serves may be written through",
      ],
      [mayWrite.every((condition) => condition.includes("AccessPointArn")), "writing needs no access point"],
    ]),
    ...serving(state).flatMap((lambda) =>
      verdictOn(lambda, [
        [ofRole(state, textAt(lambda, "role")).flatMap(writesOf).length === 0, "may write to the file system"],
      ]),
    ),
    ...loading(state).flatMap((lambda) =>
      verdictOn(lambda, [[mayWrite.some((condition) => condition.includes(point(lambda))), "may not write"]]),
    ),
  ];
};
