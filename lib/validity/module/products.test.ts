import { afterEach, expect, it, vi } from "vitest";
import { exhaustionOf, type Module } from "@/lib/terraform";
import { loadModules } from "@/lib/terraform/module/load-modules";
import { LIMITS } from "@/lib/terraform/value/budget";
import { issuesOf } from "../analyse";
import { Issues } from "../context/issue";
import { behindOutput, edgesOfCall } from "./module-graph";

afterEach(() => void vi.restoreAllMocks());

const repeat = (count: number, line: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => line(at)).join("");

/** As many calls of a module, and what is in it. */
function called(calls: number, text: string, argument = ""): { readonly top: Module; readonly characters: number } {
  const main = repeat(calls, (at) => `module "m${at}" {\n  source = "./m"\n${argument}}\n`);
  const [top] = loadModules([
    { path: "main.tf", text: main },
    { path: "m/main.tf", text },
  ]).filter(({ path }) => path === "");
  if (!top) throw new Error("expected a module, received none");
  return { top, characters: main.length + text.length };
}

it("stops to say what is missing in a call when that was said ten thousand times", () => {
  const { top } = called(
    300,
    repeat(200, (at) => `variable "v${at}" {}\n`),
  );
  const add = vi.spyOn(Issues.prototype, "add");
  expect(issuesOf(top, "validity-module-call")).toHaveLength(10_000);
  expect(add.mock.calls.length).toBeLessThan(10_100);
});

it("asks validations of calls within the budget, and notes where it gave up", () => {
  const validation = '  validation {\n    condition = var.v0 > 1\n    error_message = "x"\n  }\n';
  const variables = repeat(
    300,
    (at) => `variable "v${at}" {\n  default = 2\n${at === 0 ? validation.repeat(100) : ""}}\n`,
  );
  const { top, characters } = called(100, variables);
  issuesOf(top, "validity-module-call");
  expect(top.budget.spent).toBeLessThanOrEqual(LIMITS.steps + characters * LIMITS.stepsPerCharacter);
  // The default stands there.
  expect(top.declarations.moduleCalls.map(({ child }) => child && exhaustionOf(child)?.exceeded)[0]).toBe("steps");
});

it("asks each call where there are few", () => {
  const text = 'variable "v" {\n  validation {\n    condition = var.v > 1\n    error_message = "More."\n  }\n}\n';
  const { top } = called(3, text, "  v = 1\n");
  expect(issuesOf(top, "validity-module-call").map(({ range }) => range?.start.line)).toEqual([3, 7, 11]);
  expect(exhaustionOf(top)).toBeUndefined();
});

it("gives a call nodes for what it writes, whatever its module declares", () => {
  const { top } = called(
    1,
    `${repeat(50, (at) => `variable "v${at}" {\n  default = 1\n}\n`)}output "o" {\n  value = [var.v0, var.v1]\n}\n`,
    "  v1 = 2\n",
  );
  const [call] = top.declarations.moduleCalls;
  expect(call && edgesOfCall(top, call).map(({ address }) => address)).toEqual([
    "module.m0.expand",
    "module.m0.var.v1",
    "module.m0",
  ]);
  expect(behindOutput(top, "module.m0.output.o")).toEqual(["module.m0.expand", "module.m0.var.v1"]);
  expect(behindOutput(top, "module.m0.output.nothing")).toEqual(["module.m0.expand"]);
});

it("still finds the ring through a module's output", () => {
  const [top] = loadModules([
    {
      path: "main.tf",
      text: 'module "m" {\n  source = "./m"\n  a = local.b\n}\nlocals {\n  b = module.m.o\n  c = module.m.p\n}\n',
    },
    {
      path: "m/main.tf",
      text: 'variable "a" {}\noutput "o" {\n  value = local.x\n}\noutput "p" {\n  value = 1\n}\nlocals {\n  x = var.a\n}\n',
    },
  ]).filter(({ path }) => path === "");
  expect(top && issuesOf(top, "validity-cycle").map(({ message }) => message)).toEqual([
    "local.b → module.m.output.o → module.m.var.a → local.b depend on each other, expected no cycle",
  ]);
});

it.each([
  [8, "local.a0 → local.a1 → local.a2 → local.a3 → local.a4 → local.a5 → local.a6 → local.a7 → local.a0"],
  [
    1_234,
    "local.a0 → local.a1 → local.a2 → local.a3 → local.a4 → local.a5 → local.a6 → local.a7 → … 1,226 more … → local.a0",
  ],
])("names eight of a ring of %i", (length, path) => {
  const text = `locals {\n${repeat(length, (at) => `  a${at} = local.a${(at + 1) % length}\n`)}}\n`;
  const [top] = loadModules([{ path: "main.tf", text }]);
  expect(top && issuesOf(top, "validity-cycle").map(({ message }) => message)).toEqual([
    `${path} depend on each other, expected no cycle`,
  ]);
});
