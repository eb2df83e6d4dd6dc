import { type Block, parse } from "@/lib/hcl";
import type { FencedBlock } from "@/lib/markdown/fenced-blocks";
import { answerCode } from "./answer-code";
import { BlockView } from "./block-view";
import { type Local, ModuleCall, Named, ProviderConfig, Resource, Variable } from "./declarations";
import { Module } from "./module";
import type { ModuleFile, SourceFile } from "./source-file";
import { withCutOff } from "./with-cut-off";

export interface LoadOptions {
  /** Variables that the user's provider file, which is not among the files, declares. */
  readonly owned?: readonly string[];
  /** Answers the same object for the same text again (an editor keeps what it has read). */
  readonly readFile?: (file: SourceFile) => ModuleFile;
}

/** Every folder with `.tf` files is a module; `./x` module calls among them are linked. Other files are ignored. */
export function loadModules(files: readonly SourceFile[], options: LoadOptions = {}): readonly Module[] {
  const owned = new Set(options.owned ?? []);
  const modules = new Map<string, Module>();
  for (const [path, members] of byFolder(files.flatMap(membersOf))) {
    const unread = files.some((file) => folderOf(file.path) === path && isUnread(file.path));
    modules.set(path, moduleOf(path, members, owned, unread, options.readFile ?? readFile));
  }
  for (const module of modules.values()) linkCalls(module, modules);
  return [...modules.values()];
}

/** Terraform that belongs to the module of a folder; `file` says where it stands. */
interface Member {
  readonly folder: string;
  readonly file: SourceFile;
  readonly cutOff?: FencedBlock | undefined;
}

function membersOf(file: SourceFile): readonly Member[] {
  const folder = folderOf(file.path);
  if (!file.markdown) return isTerraform(file) ? [{ folder, file }] : [];
  return answerCode(file.text).map(({ folder: inner, text, cutOff }) => ({
    folder: normalise(folder === "" ? inner : `${folder}/${inner}`),
    file: { path: file.path, text },
    cutOff,
  }));
}

function byFolder(members: readonly Member[]): ReadonlyMap<string, readonly Member[]> {
  const folders = new Map<string, Member[]>();
  for (const member of members) {
    const others = folders.get(member.folder);
    if (others) others.push(member);
    else folders.set(member.folder, [member]);
  }
  return folders;
}

function isTerraform({ path }: SourceFile): boolean {
  const name = path.slice(path.lastIndexOf("/") + 1);
  return name.endsWith(".tf") && !name.startsWith(".") && !name.startsWith("#");
}

/** Forms of configuration that are not read, so that declarations may be missing. */
function isUnread(path: string): boolean {
  return path.endsWith(".tf.json") || /(^|[/_])override\.tf$/.test(path);
}

function folderOf(path: string): string {
  return normalise(path.includes("/") ? path.slice(0, path.lastIndexOf("/")) : "");
}

/** Resolves `.` and `..` inside a relative path. */
function normalise(path: string): string {
  const parts: string[] = [];
  for (const part of path.split("/")) {
    if (part === "..") parts.pop();
    else if (part !== "" && part !== ".") parts.push(part);
  }
  return (path.startsWith("/") ? "/" : "") + parts.join("/");
}

/** Parses a file. */
export function readFile(file: SourceFile): ModuleFile {
  return { path: file.path, text: file.text, parsed: parse(file.text) };
}

function moduleOf(
  path: string,
  members: readonly Member[],
  owned: ReadonlySet<string>,
  unread: boolean,
  read: (file: SourceFile) => ModuleFile,
): Module {
  const files = members
    .map(({ file, cutOff }): ModuleFile => {
      const known = read(file);
      return cutOff ? { ...known, parsed: withCutOff(known.parsed, cutOff, file.text) } : known;
    })
    .sort((a, b) => (a.path < b.path ? -1 : 1));
  const broken = files.some((file) => file.parsed.problems.length > 0);
  return new Module(path, files, collect(files), owned, broken || unread);
}

function collect(files: readonly ModuleFile[]): Module["declarations"] {
  const found = {
    resources: [] as Resource[],
    variables: [] as Variable[],
    locals: [] as Local[],
    outputs: [] as Named[],
    providers: [] as ProviderConfig[],
    moduleCalls: [] as ModuleCall[],
    checks: [] as Named[],
    others: [] as BlockView[],
  };
  for (const file of files) {
    for (const item of file.parsed.body.items) if (item.kind === "block") sort(found, file, item);
  }
  return found;
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] extends readonly (infer U)[] ? U[] : T[K] };

function sort(found: Mutable<Module["declarations"]>, file: ModuleFile, block: Block): void {
  switch (block.type) {
    case "resource":
    case "data":
    case "ephemeral":
      found.resources.push(new Resource(file, block));
      return;
    case "variable":
      found.variables.push(new Variable(file, block));
      return;
    case "locals":
      found.locals.push(...localsOf(file, block));
      return;
    case "output":
      found.outputs.push(new Named(file, block));
      return;
    case "provider":
      found.providers.push(new ProviderConfig(file, block));
      return;
    case "module":
      found.moduleCalls.push(new ModuleCall(file, block));
      return;
    case "check":
      found.checks.push(new Named(file, block));
      for (const data of new BlockView(file, block, block.type).blocks("data"))
        found.resources.push(new Resource(file, data.block));
      return;
    default:
      found.others.push(new BlockView(file, block, block.type));
  }
}

function localsOf(file: ModuleFile, block: Block): readonly Local[] {
  return block.body.items
    .filter((item) => item.kind === "attribute")
    .map((attribute) => ({ name: attribute.name, value: attribute.value, attribute, file }));
}

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
