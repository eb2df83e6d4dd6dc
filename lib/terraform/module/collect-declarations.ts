import type { Block } from "@/lib/hcl";
import { BlockView } from "./block-view";
import { type Local, ModuleCall, Named, ProviderConfig, Resource, Variable } from "./declarations";
import { mergeOverrides } from "./merge-overrides";
import type { Declarations } from "./module";
import { isOverrideFile } from "./override-file";
import type { ModuleFile } from "./source-file";

/** What the files of a folder declare, in the order of the files, as its override files amend it. */
export function collectDeclarations(files: readonly ModuleFile[]): Declarations {
  const found = {
    resources: [] as Resource[],
    variables: [] as Variable[],
    locals: [] as Local[],
    outputs: [] as Named[],
    providers: [] as ProviderConfig[],
    moduleCalls: [] as ModuleCall[],
    checks: [] as Named[],
    others: [] as BlockView[],
    amendments: [],
  };
  for (const file of files.filter(({ path }) => !isOverrideFile(path))) {
    for (const item of file.parsed.body.items) if (item.kind === "block") sort(found, file, item);
  }
  const overrides = files.filter(({ path }) => isOverrideFile(path));
  if (overrides.length === 0) return found;
  const locals = overrideLocals(found.locals, overrides.flatMap(localsIn));
  return mergeOverrides({ ...found, locals }, overrides);
}

function localsIn(file: ModuleFile): readonly Local[] {
  return file.parsed.body.items.flatMap((item) =>
    item.kind === "block" && item.type === "locals" ? localsOf(file, item) : [],
  );
}

/** Of several override files the last one wins. */
function overrideLocals(locals: readonly Local[], overriding: readonly Local[]): readonly Local[] {
  const last = new Map(overriding.map((local) => [local.name, local]));
  return [...locals.filter(({ name }) => !last.has(name)), ...last.values()];
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] extends readonly (infer U)[] ? U[] : T[K] };

function sort(found: Mutable<Declarations>, file: ModuleFile, block: Block): void {
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
      // One by one: a call with a hundred thousand arguments is too many for JavaScript.
      for (const local of localsOf(file, block)) found.locals.push(local);
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
        found.resources.push(new Resource(file, data.block, block));
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
