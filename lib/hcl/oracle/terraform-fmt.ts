import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Whether the real Terraform is there to be asked. */
export const hasTerraform = spawnSync("terraform", ["version"], { stdio: "ignore" }).status === 0;

/** The texts as the real `terraform fmt` leaves them, in one run for all. */
export function terraformFmt(texts: readonly string[]): string[] {
  const folder = mkdtempSync(join(tmpdir(), "stackwright-fmt-"));
  const fileOf = (index: number): string => join(folder, `f${index}.tf`);
  try {
    texts.forEach((text, index) => {
      writeFileSync(fileOf(index), text);
    });
    execFileSync("terraform", ["fmt", "-no-color", folder], { stdio: "pipe" });
    return texts.map((_, index) => readFileSync(fileOf(index), "utf8"));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
