import { spawnSync } from "node:child_process";

const works = (command: string, args: readonly string[]): boolean =>
  spawnSync(command, [...args], { stdio: "ignore" }).status === 0;

/** Why the proof cannot run on this machine; undefined when it can. */
export const missingTool = (): string | undefined => {
  if (!works("terraform", ["version"])) return "terraform is not on the PATH";
  if (!works("python3", ["-c", "import moto.server, flask"]))
    return "moto's server (pip install 'moto[server]') is not installed";
  return undefined;
};
