import type { Expression, Range } from "@/lib/hcl";
import type { Major } from "../schema/block-schema";
import { Budget } from "../value/budget";
import type { BlockView } from "./block-view";
import type { Local, ModuleCall, Named, ProviderConfig, Resource, Variable } from "./declarations";
import { FileIndex } from "./file-index";
import type { Amendment } from "./merge-overrides";
import type { Present } from "./missing-file";
import type { ModuleFile } from "./source-file";
import type { VariableFile } from "./variable-files";

export interface Declarations {
  readonly resources: readonly Resource[];
  readonly variables: readonly Variable[];
  readonly locals: readonly Local[];
  readonly outputs: readonly Named[];
  readonly providers: readonly ProviderConfig[];
  readonly moduleCalls: readonly ModuleCall[];
  readonly checks: readonly Named[];
  /** `terraform`, `moved`, `import`, `removed` and whatever else stands at the top of a file. */
  readonly others: readonly BlockView[];
  /** The blocks of override files, which the rest already holds. */
  readonly amendments: readonly Amendment[];
}

/** A folder of `.tf` or `.tofu` files, read as Terraform reads it. */
export class Module {
  readonly #byAddress = new Map<string, Resource>();
  readonly #byType = new Map<string, Resource[]>();
  readonly #variables = new Map<string, Variable>();
  readonly #locals = new Map<string, Local>();
  readonly #calls = new Map<string, ModuleCall>();
  readonly #outputs = new Map<string, Named>();
  #files: FileIndex | undefined;
  /** Calls of this module from other modules that were given. */
  readonly callers: { readonly module: Module; readonly call: ModuleCall }[] = [];

  /** The text of the dependency lock file beside its files. */
  lockFile: string | undefined;
  /** `.tftest.hcl` files for it. */
  testFiles: readonly ModuleFile[] = [];
  /** It is judged as if it asked for this major of the AWS provider. */
  upgradeTo: Major | undefined;

  /** Its files are kept by whoever gave them: the same blocks may be judged again. */
  isKept = false;

  /** OpenTofu reads it, whose language has more. */
  isOpenTofu = false;

  constructor(
    /** The folder, "" for the top. */
    readonly path: string,
    readonly files: readonly ModuleFile[],
    readonly declarations: Declarations,
    /** Variables that a provider file outside the given files declares (`--owned`). */
    readonly owned: ReadonlySet<string>,
    /** Declarations may be missing: a file is broken. */
    readonly partial: boolean,
    /** `.tfvars` files beside it, in the order in which Terraform loads them. */
    readonly variableFiles: readonly VariableFile[] = [],
    /** What else lies where its files are, if that can be asked. */
    readonly present: Present | undefined = undefined,
    /** What evaluation may still cost; modules that are read together share it. */
    readonly budget: Budget = new Budget(files.reduce((sum, { text }) => sum + text.length, 0)),
  ) {
    for (const resource of declarations.resources) this.#add(resource);
    for (const variable of declarations.variables) this.#variables.set(variable.name, variable);
    for (const local of declarations.locals) this.#locals.set(local.name, local);
    for (const call of declarations.moduleCalls) this.#calls.set(call.name, call);
    for (const output of declarations.outputs)
      if (!this.#outputs.has(output.name)) this.#outputs.set(output.name, output);
  }

  /** Managed, data and ephemeral resources in the order of the files. */
  get resources(): readonly Resource[] {
    return this.declarations.resources;
  }

  /** `aws_vpc.main`, `data.aws_region.current`. */
  resource(address: string): Resource | undefined {
    return this.#byAddress.get(address);
  }

  /** Managed resources of these types, in the order of the types asked for. */
  resourcesOf(...types: readonly string[]): readonly Resource[] {
    const [only = ""] = types;
    if (types.length === 1) return this.#byType.get(only) ?? [];
    return types.flatMap((type) => this.#byType.get(type) ?? []);
  }

  /** Data sources of these types. */
  dataOf(...types: readonly string[]): readonly Resource[] {
    return types.flatMap((type) => this.#byType.get(`data.${type}`) ?? []);
  }

  variable(name: string): Variable | undefined {
    return this.#variables.get(name);
  }

  local(name: string): Local | undefined {
    return this.#locals.get(name);
  }

  moduleCall(name: string): ModuleCall | undefined {
    return this.#calls.get(name);
  }

  output(name: string): Named | undefined {
    return this.#outputs.get(name);
  }

  /** Configures the provider itself: the module holds the user's provider file. */
  get hasProviderFile(): boolean {
    return this.declarations.providers.length > 0;
  }

  /** Every block at the top of a file except `locals`. */
  get topViews(): readonly BlockView[] {
    const { resources, variables, outputs, providers, moduleCalls, checks, others } = this.declarations;
    return [...resources, ...variables, ...outputs, ...providers, ...moduleCalls, ...checks, ...others];
  }

  /** Blocks at the top of a file by type: `terraform`, `moved`, `import`, `removed`. */
  topBlocks(type: string): readonly BlockView[] {
    return this.declarations.others.filter((view) => view.blockType === type);
  }

  /** Everything in which values are written: the module's files and its variable files. */
  get writtenFiles(): readonly ModuleFile[] {
    return [...this.files, ...this.variableFiles.map(({ file }) => file)];
  }

  /** The file in which a node (expression, attribute or block of this module) is written. */
  fileOf(node: { readonly range?: Range }): ModuleFile | undefined {
    this.#files ??= new FileIndex(this.writtenFiles);
    return this.#files.get(node);
  }

  /** Value of a local, what a variable is set to beside the module, or its default. */
  definition(root: "local" | "var", name: string): Expression | undefined {
    if (root === "local") return this.#locals.get(name)?.value;
    const variable = this.#variables.get(name);
    return variable?.given ?? variable?.default;
  }

  #add(resource: Resource): void {
    this.#byAddress.set(resource.address, resource);
    const key = resource.mode === "managed" ? resource.type : `${resource.mode}.${resource.type}`;
    const list = this.#byType.get(key);
    if (list) list.push(resource);
    else this.#byType.set(key, [resource]);
  }
}
