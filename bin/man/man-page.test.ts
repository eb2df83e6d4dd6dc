import { spawnSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import { createProgram } from "../program";
import { manPage } from "./man-page";

const program = createProgram();
const page = manPage(program, "1.2.3");
/** As a reader has it: no request of roff, no escape. */
const words = page.replaceAll("\\-", "-").replaceAll("\\e", "\\").replaceAll("\\&", "");
const shown = program.commands.filter((command) => command.createHelp().visibleCommands(program).includes(command));

describe("the man page", () => {
  it.each(shown.map((command) => [command.name(), command] as const))(
    "has %s with everything that its help says",
    (name, command) => {
      const [, section = ""] = words.split(`.SS stackwright ${name}`);
      const own = section.split(/^\.S[SH] /m)[0] ?? "";
      expect(own).toContain(command.description());
      for (const { flags, description } of command.createHelp().visibleOptions(command)) {
        expect(own).toContain(`.B ${flags}\n`);
        expect(own).toContain(description);
      }
      for (const argument of command.registeredArguments) expect(own).toContain(argument.name());
    },
  );

  it("has no command that is hidden, and the exit codes", () => {
    expect(shown.length).toBeGreaterThan(15);
    expect(words).not.toContain(".SS stackwright complete ");
    expect(words).toContain("Exit codes: 0 done, 1 the linter found something");
    expect(words).toContain("Examples:\n  stackwright generate --preset pilot --out stack");
  });

  it("begins no line by accident with a request", () => {
    const requests = page.split("\n").flatMap((line) => (/^[.']/.test(line) ? [line.slice(0, 3).trim()] : []));
    expect([...new Set(requests)].sort()).toEqual([".B", ".I", ".PP", ".SH", ".SS", ".TH", ".TP", ".fi", ".nf"]);
  });

  const hasMan = spawnSync("groff", ["--version"]).status === 0;
  it.skipIf(!hasMan)("is read by groff without a warning (skipped where there is none)", () => {
    const { status, stderr } = spawnSync("groff", ["-man", "-Tutf8", "-ww"], { input: page, encoding: "utf8" });
    expect([status, stderr]).toEqual([0, ""]);
  });
});
