import { describe, expect, test } from "vitest";
import { lint } from "./index";

type Files = Readonly<Record<string, string>>;

describe("where a configuration is there for both, the verdict is Terraform's", () => {
  const OUT = 'output "o" {\n  value = 1\n}\n';
  const BROKEN = 'output "o" {\n  value = local.nobody\n}\n';
  const DECLARED = "locals {\n  nobody = 1\n}\n";
  test.each<readonly [string, Files, readonly string[], readonly string[]]>([
    [
      "main.tofu takes the place of main.tf in OpenTofu alone",
      { "main.tf": "nonsense {}\n", "main.tofu": OUT },
      ["main.tf:1"],
      [],
    ],
    ["in JSON too", { "main.tf.json": '{"nonsense": 1}', "main.tofu.json": "{}" }, ["main.tf.json:1"], []],
    ["what OpenTofu refuses is said of it", { "main.tf": OUT, "main.tofu": BROKEN }, [], ["main.tofu:2"]],
    [
      "what only the one file declares is there for its own program",
      { "main.tf": DECLARED, "main.tofu": "# nothing\n", "out.tf": BROKEN },
      [],
      [],
    ],
    [
      "and the other way round",
      { "main.tf": "# nothing\n", "main.tofu": DECLARED, "out.tf": BROKEN },
      ["out.tf:2"],
      [],
    ],
  ])("%s", (_, files, places, forTofu) => {
    const given = Object.entries(files).map(([path, text]) => ({ path, text }));
    const found = lint(given);
    expect(found.filter(({ invalid }) => invalid).map(({ file, range }) => `${file}:${range.start.line}`)).toEqual(
      places,
    );
    const said = found.filter(({ message }) => message.startsWith("OpenTofu: "));
    expect(said.map(({ file, range }) => `${file}:${range.start.line}`)).toEqual(forTofu);
  });
});
