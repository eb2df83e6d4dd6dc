import type { StackConfig } from "../options/stack-options";

/** What EFS takes as the root of an access point. Source: https://docs.aws.amazon.com/efs/latest/ug/API_RootDirectory.html */
const MOST_FOLDERS = 4;
const LONGEST_PATH = 100;

/** "/" and the longest name of a version. */
const VERSION_LENGTH = 1 + 24;

/** Whether an access point can lead to a version's own folder; a root that deep or long leaves no room for one. */
export function showsOwnFolder({ storage }: Pick<StackConfig, "storage">): boolean {
  const folders = storage.rootPath.split("/").length - 1;
  return folders < MOST_FOLDERS && storage.rootPath.length + VERSION_LENGTH <= LONGEST_PATH;
}
