import type { Range } from "@/lib/hcl";
import { BlockView, isOverrideFile, type Module } from "@/lib/terraform";
import type { Issues } from "../context/issue";

interface Named {
  readonly key: string;
  readonly what: string;
  readonly file: BlockView["file"];
  /** It is a `cloud` block. */
  readonly isCloud?: boolean;
  readonly node: { readonly range?: Range | undefined };
}

/** Names that are declared twice; the later one in the order of the files is reported. */
export function checkDuplicates(module: Module, issues: Issues): void {
  const first = new Map<string, Named>();
  for (const named of namesOf(module)) {
    const earlier = first.get(named.key);
    if (!earlier) {
      first.set(named.key, named);
      continue;
    }
    const place = `${earlier.file.path}:${earlier.node.range?.start.line ?? 1}`;
    issues.add(
      "validity-duplicate",
      named.file,
      named.node,
      `${named.what} is declared again after ${place}, expected one declaration`,
    );
  }
}

function namesOf(module: Module): readonly Named[] {
  const { declarations } = module;
  return [
    ...declarations.resources.map((resource) => named(resource, resource.address)),
    ...declarations.variables.map((variable) => named(variable, `variable "${variable.name}"`)),
    ...declarations.outputs.map((output) => named(output, `output "${output.name}"`)),
    ...declarations.moduleCalls.map((call) => named(call, `module "${call.name}"`)),
    ...declarations.checks.map((check) => named(check, `check "${check.name}"`)),
    ...declarations.providers.map((provider) =>
      named(
        provider,
        `provider "${provider.name}"${provider.alias === undefined ? "" : ` with alias "${provider.alias}"`}`,
      ),
    ),
    ...declarations.locals.map(({ name, attribute, file }) => ({
      key: `local.${name}`,
      what: `local.${name}`,
      file,
      node: { range: attribute.nameRange ?? attribute.range },
    })),
    ...requiredProviders(module),
  ];
}

/** `required_providers` may stand once in a module, and so may `backend` or `cloud`. */
function requiredProviders(module: Module): readonly Named[] {
  const settings = module.files
    .flatMap((file) => file.parsed.body.items.map((item) => ({ file, item })))
    .flatMap(({ file, item }) => {
      if (item.kind !== "block" || item.type !== "terraform") return [];
      const view = new BlockView(file, item, item.type);
      return isOverrideFile(file.path) ? settingsOfOverride(view) : settingsOf(view);
    });
  // Of the two, Terraform reports the backend, whichever comes first.
  const isCloud = ({ isCloud = false }: Named): boolean => isCloud;
  return [...settings.filter(isCloud), ...settings.filter((one) => !isCloud(one))];
}

function settingsOf(view: BlockView): readonly Named[] {
  return [
    ...view.blocks("required_providers").map((block) => named(block, "required_providers")),
    ...["cloud", "backend"].flatMap((type) =>
      view.blocks(type).map((block) => ({ ...named(block, "the place of the state"), isCloud: type === "cloud" })),
    ),
    ...view.blocks("provider_meta").map((block) => named(block, `provider_meta "${block.label(0)}"`)),
  ];
}

/** Each override file may hold one of each. */
function settingsOfOverride(view: BlockView): readonly Named[] {
  return ["required_providers", "backend", "cloud"].flatMap((type) =>
    view.blocks(type).map((block) => ({ ...named(block, type), key: `${type} ${view.file.path}` })),
  );
}

function named(view: BlockView, what: string): Named {
  return { key: what, what, file: view.file, node: { range: view.block.typeRange ?? view.block.range } };
}
