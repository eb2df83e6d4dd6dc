import { type Module, type ModuleCall, type Resource, requiredProviders, sourceOf } from "@/lib/terraform";
import { judgedProvider } from "./context/beside-versions";
import { localName } from "./context/provider-of";

/** Something that was taken as it is, because what it means is not known here. */
export interface NotJudged {
  readonly kind: "provider" | "module";
  /** The provider's source, or where the module is called and what it is called from. */
  readonly name: string;
  readonly reason: string;
}

const KNOWN: ReadonlySet<string> = new Set(["hashicorp/aws", "hashicorp/terraform", "terraform.io/builtin/terraform"]);

/** Providers whose types are not known and modules that were not among the files, each once. */
export function notJudged(modules: readonly Module[]): readonly NotJudged[] {
  const found = modules.flatMap((module) => [
    ...module.resources.flatMap((resource) => providerOf(module, resource)),
    ...module.declarations.moduleCalls.flatMap((call) => moduleOf(call)),
  ]);
  const byName = new Map(found.map((one) => [`${one.kind} ${one.name}`, one]));
  return [...byName.values()].sort((a, b) => (a.kind + a.name < b.kind + b.name ? 1 : -1));
}

function providerOf(module: Module, resource: Resource): readonly NotJudged[] {
  const local = localName(resource);
  const source = sourceOf(module, local);
  if (local === "" || KNOWN.has(source) || judgedProvider(module, source) !== undefined) return [];
  const isGuess = requiredProviders(module).every((block) => block.attribute(local) === undefined);
  const reason = isGuess
    ? "its types are not known, nor where it comes from"
    : "its types are not known in this version";
  return [{ kind: "provider", name: source, reason }];
}

function moduleOf(call: ModuleCall): readonly NotJudged[] {
  const { name, source, child } = call;
  if (child || source === "" || !call.attribute("source")) return [];
  if (source === undefined) return [{ kind: "module", name, reason: "where it comes from is computed" }];
  const isLocal = /^\.\.?(\/|$)/.test(source);
  const reason = isLocal ? "its folder is not among the files" : "it is not read from elsewhere";
  return [{ kind: "module", name: `${name} (${source})`, reason }];
}
