import { type ParsedFile, parse } from "@/lib/hcl";
import { grouped } from "@/lib/memory/grouped";
import { CONFIGURATION, CONFIGURATION_OF_TOFU, TESTS_IN_JSON } from "../json/body-shape";
import { parseJsonConfiguration } from "../json/parse-json-configuration";
import type { Major } from "../schema/block-schema";
import { Budget } from "../value/budget";
import { collectDeclarations } from "./collect-declarations";
import { isConfigurationFile, isTofuFile, withoutReplaced } from "./configuration-file";
import { parseJsonVariables } from "./json-variables";
import { isLockFile } from "./lock-file";
import type { Present } from "./missing-file";
import { Module } from "./module";
import { markOpenTofu } from "./open-tofu";
import { type ModuleFile, nameOf, type SourceFile } from "./source-file";
import { folderUnderTest, isTestFile } from "./test-files";
import { giveValues, inLoadOrder, isVariableFile, type VariableFile, variableFileOf } from "./variable-files";
import { withCutOff } from "./with-cut-off";

export interface LoadOptions {
  /** Variables that the user's provider file, which is not among the files, declares. */
  readonly owned?: readonly string[];
  /** Answers the same object for the same text again (an editor keeps what it has read). */
  readonly readFile?: (file: SourceFile) => ModuleFile;
  /** Tells whether files that the configuration reads are there; without it nobody can say. */
  readonly present?: Present | undefined;
  /** Judges as if this major of the AWS provider were asked for. */
  readonly upgradeTo?: Major | undefined;
}

/** Every folder with `.tf` or `.tofu` files is a module; `./x` module calls among them are linked. Other files are ignored. */
export function loadModules(given: readonly SourceFile[], options: LoadOptions = {}): readonly Module[] {
  const files = withoutReplaced(given);
  const owned = new Set(options.owned ?? []);
  const read = options.readFile ?? readFile;
  const modules = new Map<string, Module>();
  const folders = byFolder(files.filter(isTerraform));
  const values = valuesByFolder(files, folders, read);
  const budget = new Budget(files.reduce((sum, { text }) => sum + text.length, 0));
  for (const path of new Set([...folders.keys(), ...values.keys()])) {
    const set = inLoadOrder(values.get(path) ?? []);
    const { present } = options;
    modules.set(path, moduleOf({ path, members: folders.get(path) ?? [], owned, read, set, present, budget }));
  }
  for (const file of files) {
    const module = isLockFile(file.path) ? modules.get(folderOf(file)) : undefined;
    if (module) module.lockFile = file.text;
  }
  giveTests(
    files.filter(({ path }) => isTestFile(path)),
    modules,
    read,
  );
  for (const module of modules.values()) {
    module.upgradeTo = options.upgradeTo;
    module.isKept = options.readFile !== undefined;
    linkCalls(module, modules);
  }
  markOpenTofu(modules.values());
  // Terraform gives values to the root module alone: a called one has what its callers pass.
  for (const module of modules.values())
    if (module.callers.length === 0) giveValues(module.declarations.variables, module.variableFiles);
  return [...modules.values()];
}

/** Tests go to their module; alone they make one, so that they are read. */
function giveTests(
  files: readonly SourceFile[],
  modules: Map<string, Module>,
  read: (file: SourceFile) => ModuleFile,
): void {
  const areAlone = modules.size === 0;
  for (const file of files) {
    const folder = folderUnderTest(folderOf(file));
    const module =
      modules.get(folder) ?? (areAlone ? new Module(folder, [], collectDeclarations([]), new Set(), true) : undefined);
    if (!module) continue;
    module.testFiles = [...module.testFiles, read(file)];
    modules.set(folder, module);
  }
}

function byFolder(files: readonly SourceFile[]): ReadonlyMap<string, readonly SourceFile[]> {
  return grouped(files.map((file) => [folderOf(file), file]));
}

function isTerraform({ path, folder, as }: SourceFile): boolean {
  if (folder !== undefined) return as === undefined || !isVariableFile(as);
  const name = path.slice(path.lastIndexOf("/") + 1);
  return isConfigurationFile(name) && !name.startsWith(".") && !name.startsWith("#");
}

function folderOf({ path, folder }: SourceFile): string {
  return normalise(folder ?? path.slice(0, Math.max(0, path.lastIndexOf("/"))));
}

/** Resolves `.` and `..` inside a path; what leads out of it stays. */
function normalise(path: string): string {
  const parts: string[] = [];
  for (const part of path.split("/")) {
    if (part === ".." && parts.length > 0 && parts.at(-1) !== "..") parts.pop();
    else if (part !== "" && part !== ".") parts.push(part);
  }
  return (path.startsWith("/") ? "/" : "") + parts.join("/");
}

/** Parses a file. */
export function readFile(file: SourceFile): ModuleFile {
  const { path, text, as } = file;
  const name = nameOf(file);
  const parsed = name.endsWith(".json") ? parseJsonFile(name, text) : parse(text);
  return as === undefined ? { path, text, parsed } : { path, text, as, parsed };
}

function parseJsonFile(path: string, text: string): ParsedFile {
  if (isVariableFile(path)) return parseJsonVariables(text);
  if (isTestFile(path)) return parseJsonConfiguration(text, TESTS_IN_JSON);
  return parseJsonConfiguration(text, isTofuFile(path) ? CONFIGURATION_OF_TOFU : CONFIGURATION);
}

interface Reading {
  readonly path: string;
  readonly members: readonly SourceFile[];
  readonly owned: ReadonlySet<string>;
  readonly read: (file: SourceFile) => ModuleFile;
  readonly set: readonly VariableFile[];
  readonly present: Present | undefined;
  readonly budget: Budget;
}

function moduleOf({ path, members, owned, read, set, present, budget }: Reading): Module {
  const files = members
    .map((file): ModuleFile => {
      const { cutOff, isPart } = file;
      const known = isPart ? { ...read(file), isPart } : read(file);
      return cutOff ? { ...known, cutOff, parsed: withCutOff(known.parsed, cutOff, file.text) } : known;
    })
    .sort((a, b) => (a.path < b.path ? -1 : 1));
  const broken = files.some(({ parsed, isPart }) => isPart || parsed.problems.length > 0);
  return new Module(path, files, collectDeclarations(files), owned, broken, set, present, budget);
}

/** Variable files by the folder of the module that they are for: their own, or the nearest above that is one. */
function valuesByFolder(
  files: readonly SourceFile[],
  modules: ReadonlyMap<string, unknown>,
  read: (file: SourceFile) => ModuleFile,
): ReadonlyMap<string, readonly VariableFile[]> {
  const found = new Map<string, VariableFile[]>();
  for (const file of files.filter((one) => isVariableFile(nameOf(one)))) {
    const own = folderOf(file);
    const home = above(own).find((folder) => modules.has(folder)) ?? own;
    const values = variableFileOf(read(file));
    const others = found.get(home) ?? [];
    others.push(home === own ? values : { file: values.file, automatic: false });
    found.set(home, others);
  }
  return found;
}

/** A folder and those around it, the innermost first; of a path that is too deep, the innermost ones. */
function above(folder: string): readonly string[] {
  const found: string[] = [];
  for (let at = folder.length; at > 0 && found.length < MAX_FOLDERS; at = folder.lastIndexOf("/", at - 1))
    found.push(folder.slice(0, at));
  return [...found, ""];
}

/** No system takes a path with more folders; of a longer one each would cost a copy. */
const MAX_FOLDERS = 1000;

function linkCalls(module: Module, modules: ReadonlyMap<string, Module>): void {
  for (const call of module.declarations.moduleCalls) {
    const source = call.source;
    if (source === undefined || !/^\.\.?(\/|$)/.test(source)) continue;
    const child = modules.get(normalise(module.path === "" ? source : `${module.path}/${source}`));
    if (!child) continue;
    call.child = child;
    child.callers.push({ module, call });
  }
}
