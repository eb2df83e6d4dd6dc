import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { loadModules, type Module } from "@/lib/terraform";
import { type Diagnostic, validateJson } from "@/scripts/terraform/terraform-run";

export interface Case {
  readonly name: string;
  readonly files: Readonly<Record<string, string>>;
}

export interface Verdict {
  readonly valid: boolean;
  /** `file:line` of every error; errors without a place are left out. */
  readonly places: readonly string[];
  readonly messages: readonly string[];
}

/**
 * Terraform's verdict on many cases with few runs: each is a child module of one root. An error in one may keep Terraform from looking at
 * the others (it stops after each stage), so what has errors is judged and taken out and the rest runs again until nothing fails.
 */
export function validateAll(
  cases: readonly Case[],
  environment: Readonly<Record<string, string>>,
): ReadonlyMap<string, Verdict> {
  const verdicts = new Map<string, Verdict>();
  let left = cases;
  while (left.length > 0) {
    const errors = runOnce(left, environment);
    const failed = left.filter(({ name }) => errors.has(name));
    if (errors.size > 0 && failed.length === 0)
      return new Map([...verdicts, ...halved(left, errors.get("") ?? [], environment)]);
    const judged = errors.size > 0 ? failed : left;
    for (const { name } of judged) verdicts.set(name, verdictOf(name, errors.get(name) ?? []));
    left = left.filter(({ name }) => !verdicts.has(name));
  }
  return verdicts;
}

/** An error that names no case: each half is judged alone, down to the one that has it. */
function halved(
  cases: readonly Case[],
  errors: readonly Diagnostic[],
  environment: Readonly<Record<string, string>>,
): ReadonlyMap<string, Verdict> {
  const [only] = cases;
  if (cases.length === 1 && only) return new Map([[only.name, verdictOf(only.name, errors)]]);
  const middle = Math.ceil(cases.length / 2);
  return new Map([
    ...validateAll(cases.slice(0, middle), environment),
    ...validateAll(cases.slice(middle), environment),
  ]);
}

function verdictOf(name: string, errors: readonly Diagnostic[]): Verdict {
  const places = errors.flatMap(({ range }) =>
    range ? [`${range.filename.slice(name.length + 1)}:${range.start.line}`] : [],
  );
  return { valid: errors.length === 0, places, messages: errors.map(({ summary, detail }) => `${summary}: ${detail}`) };
}

/** Errors by case; under "" those that name none. */
function runOnce(
  cases: readonly Case[],
  environment: Readonly<Record<string, string>>,
): ReadonlyMap<string, readonly Diagnostic[]> {
  const folder = mkdtempSync(join(tmpdir(), "stackwright-differential-"));
  try {
    writeCases(folder, cases);
    const errors = validateJson(folder, environment).diagnostics.filter(({ severity }) => severity === "error");
    return sortErrors(errors);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function sortErrors(errors: readonly Diagnostic[]): ReadonlyMap<string, readonly Diagnostic[]> {
  const sorted = new Map<string, Diagnostic[]>();
  const add = (name: string, error: Diagnostic) => sorted.set(name, [...(sorted.get(name) ?? []), error]);
  for (const error of errors) {
    const names = error.range
      ? new Set([error.range.filename.split("/")[0] ?? ""])
      : namesIn(`${error.summary} ${error.detail}`);
    for (const name of names.size > 0 ? names : [""]) add(name, error);
  }
  return sorted;
}

/** Cycles and missing providers are reported without a place. */
function namesIn(text: string): ReadonlySet<string> {
  return new Set([...text.matchAll(/module\.(c\d+)/g)].map(([, name]) => name ?? ""));
}

function writeCases(folder: string, cases: readonly Case[]): void {
  const manifest = [{ Key: "", Source: "", Dir: "." }];
  const calls = cases.map(({ name, files }) => {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, name, path)), { recursive: true });
      writeFileSync(join(folder, name, path), text);
    }
    const modules = loadModules(Object.entries(files).map(([path, text]) => ({ path, text })));
    const top = modules.find(({ path }) => path === "");
    manifest.push({ Key: name, Source: `./${name}`, Dir: name });
    if (top) manifest.push(...nested(name, name, top));
    return call(name, top);
  });
  writeFileSync(join(folder, "main.tf"), `variable "any" {}\n${calls.join("")}`);
  mkdirSync(join(folder, ".terraform/modules"), { recursive: true });
  writeFileSync(
    join(folder, ".terraform/modules/modules.json"),
    JSON.stringify({ Modules: [...new Map(manifest.map((entry) => [entry.Key, entry])).values()] }),
  );
}

function nested(key: string, top: string, module: Module): (typeof manifestEntry)[] {
  return module.declarations.moduleCalls.flatMap(({ name, child, source }) =>
    child && source
      ? [
          { Key: `${key}.${name}`, Source: source, Dir: `${top}/${child.path}` },
          ...nested(`${key}.${name}`, top, child),
        ]
      : [],
  );
}

const manifestEntry = { Key: "", Source: "", Dir: "" };

/** Every variable gets an unknown value, as the variables of a root module have. */
function call(name: string, module: Module | undefined): string {
  const names = new Set(module?.declarations.variables.map((variable) => variable.name) ?? []);
  return `module "${name}" {\n  source = "./${name}"\n${[...names].map((variable) => `  ${variable} = var.any\n`).join("")}}\n`;
}
