import type { Attribute, Expression } from "@/lib/hcl";
import { type GivenFile, sourcesIn } from "@/lib/intake";
import type { Occurrence } from "@/lib/plan/occurrences";
import { World } from "@/lib/plan/world";
import {
  type BlockView,
  evaluate,
  isUnset,
  loadModules,
  type Module,
  type Resource,
  type Scalar,
  type Value,
} from "@/lib/terraform";
import type { Place } from "./reading";

/** What an argument says. */
export type Answer =
  | { readonly kind: "known"; readonly value: Exclude<Scalar, null>; readonly place: Place }
  | { readonly kind: "unknown"; readonly reason: string; readonly place: Place }
  | { readonly kind: "absent" };

const ABSENT: Answer = { kind: "absent" };

/** Nothing is known of an account: what AWS fills in stays a stand-in. */
const NO_ACCOUNT = { variables: {}, found: () => undefined, isFresh: () => false };

/** One instance of a resource, with the module it is evaluated in. */
export interface Instance extends Occurrence {
  readonly module: Module;
}

/** The resources of all modules, instance by instance, with what their arguments come to under the variables' defaults. */
export class StackSource {
  readonly #worlds: ReadonlyMap<Module, World>;

  readonly modules: readonly Module[];

  constructor(files: readonly GivenFile[]) {
    this.modules = loadModules(sourcesIn(files));
    this.#worlds = new Map(this.modules.map((module) => [module, new World(module, NO_ACCOUNT)]));
  }

  /** Every instance of every managed resource of a type, in the order of the files. */
  instances(type: string): readonly Instance[] {
    return this.#all(({ mode, type: own }) => mode === "managed" && own === type);
  }

  data(type: string): readonly Instance[] {
    return this.#all(({ mode, type: own }) => mode === "data" && own === type);
  }

  /** Every managed resource by one of its instances. */
  get resources(): readonly Instance[] {
    const seen = new Set<Resource>();
    return this.#all(({ mode }) => mode === "managed").filter(({ resource }) => {
      const isFirst = !seen.has(resource);
      seen.add(resource);
      return isFirst;
    });
  }

  /** What the variables with such names hold. */
  variables(name: RegExp): readonly Answer[] {
    return this.modules.flatMap((module) =>
      module.declarations.variables
        .filter((variable) => name.test(variable.name))
        .map((variable) => {
          const steps = [{ kind: "attr", name: variable.name }] as const;
          const value = this.top(module, { kind: "reference", root: "var", steps });
          return answerOf(module, value, variable.attribute("default"), variable);
        }),
    );
  }

  /** Evaluates an expression at the top of a module. */
  top(module: Module, expression: Expression | undefined): Value {
    const world = this.#worlds.get(module);
    return world ? evaluate(expression, world.scope) : { kind: "absent" };
  }

  /** What an argument of a module's own block comes to. */
  topArgument(module: Module, view: BlockView, name: string): Answer {
    return answerOf(module, this.top(module, view.expression(name)), view.attribute(name), view);
  }

  /** As `topArgument`; of a figure that is raised to a floor, `max(figure, …)`, also behind a local, the figure. */
  topFigure(module: Module, view: BlockView, name: string): Answer {
    const written = definitionOf(module, view.expression(name));
    const [figure] = written?.kind === "call" && written.name === "max" ? written.args : [];
    if (!figure) return this.topArgument(module, view, name);
    return answerOf(module, this.top(module, figure), view.attribute(name), view);
  }

  #all(wanted: (resource: Resource) => boolean): readonly Instance[] {
    return this.modules.flatMap((module) =>
      module.resources
        .filter(wanted)
        .flatMap((resource) =>
          (this.#worlds.get(module)?.occurrencesOf(resource) ?? []).map((one) => ({ ...one, module })),
        ),
    );
  }
}

/** What stands where a local is defined, for a reference to one. */
function definitionOf(module: Module, written: Expression | undefined): Expression | undefined {
  if (written?.kind !== "reference" || written.root !== "local" || written.steps.length !== 1) return written;
  const [step] = written.steps;
  return step?.kind === "attr" ? module.local(step.name)?.value : written;
}

/** The value of an argument, also of nested blocks: `throttle_settings.rate_limit`. */
export function argumentValue({ resource, scope }: Instance, path: string): Value {
  const { view, name } = locate(resource, path);
  return evaluate(view?.expression(name), scope);
}

/** What an argument says, where it is one text, number or truth. */
export function ask(instance: Instance, path: string): Answer {
  const { view, name } = locate(instance.resource, path);
  if (!view) return ABSENT;
  return answerOf(instance.module, argumentValue(instance, path), view.attribute(name), view);
}

function locate(resource: Resource, path: string): { readonly view: BlockView | undefined; readonly name: string } {
  const names = path.split(".");
  const name = names.pop() ?? "";
  return { view: names.reduce<BlockView | undefined>((view, type) => view?.firstBlock(type), resource), name };
}

/** One value as an answer; `written` is the argument that it was asked for through. */
export function answerOf(module: Module, value: Value, written: Attribute | undefined, view: BlockView): Answer {
  if (isUnset(value)) return ABSENT;
  const place = placeOf(module, value, written, view);
  if (value.kind === "known" && value.value !== null) return { kind: "known", value: value.value, place };
  return { kind: "unknown", reason: value.kind === "unknown" ? value.because : "is more than one value", place };
}

function placeOf(module: Module, value: Value, written: Attribute | undefined, view: BlockView): Place {
  const file = value.node && module.fileOf(value.node);
  if (file && value.node?.range) return { file: file.path, line: value.node.range.start.line };
  return { file: view.file.path, line: (written?.range ?? view.block.range)?.start.line ?? 1 };
}

/** Where an instance's block begins. */
export function blockPlace({ resource }: Instance): Place {
  return {
    file: resource.file.path,
    line: resource.block.range?.start.line ?? 1,
  };
}
