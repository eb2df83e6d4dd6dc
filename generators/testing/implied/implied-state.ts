import { generate } from "@/generators/bundle/generate";
import { stackModule } from "@/generators/bundle/stack-module";
import type { StackConfig } from "@/generators/config/stack";
import { META, scopesOfDynamic } from "@/lib/plan/body-values";
import type { Occurrence } from "@/lib/plan/occurrences";
import { World } from "@/lib/plan/world";
import { type BlockView, evaluate, hasStandIns, known, type Scope, type StandIn, type Value } from "@/lib/terraform";
import { filledIn, type Maker } from "./filled-in";
import { documentJson } from "./policy-document";

/** A resource as `terraform show -json` would tell it after the apply, with what AWS fills in made up. */
export interface ImpliedResource {
  readonly address: string;
  readonly type: string;
  readonly name: string;
  readonly values: Readonly<Record<string, unknown>>;
}

export interface ImpliedState {
  readonly resources: readonly ImpliedResource[];
}

type Body = Readonly<Record<string, unknown>>;

export const account = "123456789012";

class Evaluation {
  readonly #world: World;
  readonly #bodies = new Map<string, Body>();
  readonly #occurrences: ReadonlyMap<string, Occurrence>;
  readonly #maker: Maker;

  constructor(config: StackConfig) {
    const { module, circumstances } = stackModule(config, generate(config));
    this.#maker = { region: config.region, account };
    const answers: Readonly<Record<string, string | boolean>> = {
      "aws_caller_identity.account_id": account,
      "aws_partition.partition": "aws",
      "aws_vpc_endpoint_service.vpc_endpoint_policy_supported": true,
    };
    this.#world = new World(module, {
      ...circumstances,
      found: (type, attribute) => {
        const answer = answers[`${type}.${attribute}`];
        return answer === undefined ? circumstances.found(type, attribute) : known(answer);
      },
      isFresh: () => false,
    });
    const all = module.resources.flatMap((resource) => this.#world.occurrencesOf(resource));
    this.#occurrences = new Map(all.map((occurrence) => [occurrence.address, occurrence]));
  }

  state(): ImpliedState {
    const managed = [...this.#occurrences.values()].filter(({ resource }) => resource.mode === "managed");
    return { resources: managed.map((occurrence) => this.#resource(occurrence)) };
  }

  /** Its values are worked out when they are first asked for. */
  #resource({ address, resource }: Occurrence): ImpliedResource {
    const valuesOf = (): Body => {
      const made = ["id", "arn", "execution_arn"].map((name) => [name, this.#attribute(address, name)]);
      return { ...Object.fromEntries(made), ...this.#body(address) };
    };
    let values: Body | undefined;
    return {
      address,
      type: resource.type,
      name: resource.name,
      get values() {
        values ??= valuesOf();
        return values;
      },
    };
  }

  #body(address: string): Body {
    const kept = this.#bodies.get(address);
    if (kept) return kept;
    const occurrence = this.#occurrences.get(address);
    const body = occurrence ? this.#blockBody(occurrence.resource, occurrence.scope) : {};
    this.#bodies.set(address, body);
    return body;
  }

  #blockBody(view: BlockView, scope: Scope): Body {
    const attributes = view.attributes
      .filter(({ name }) => !META.has(name))
      .map(({ name, value }) => [name, this.#plain(evaluate(value, scope))] as const);
    const types = new Set(view.blockViews.map(({ blockType }) => blockType).filter((type) => !META.has(type)));
    const blocks = [...types].map((type) => [type, view.blocks(type).flatMap((block) => this.#made(block, scope))]);
    return Object.fromEntries([...attributes.filter(([, value]) => value !== undefined), ...blocks]);
  }

  #made(block: BlockView, scope: Scope): readonly Body[] {
    const scopes = block.dynamic ? (scopesOfDynamic(block.dynamic, scope) ?? []) : [scope];
    return scopes.map((one) => this.#blockBody(block, one));
  }

  #plain(value: Value): unknown {
    if (value.kind === "known") return value.value ?? undefined;
    if (value.kind === "list") return value.items.map((item) => this.#plain(item));
    if (value.kind === "object")
      return Object.fromEntries([...value.entries].map(([key, member]) => [key, this.#plain(member)]));
    if (!hasStandIns(value)) return undefined;
    const { pattern, standIns } = value;
    return pattern.map((text, at) => (at === 0 ? text : `${this.#given(standIns[at - 1])}${text}`)).join("");
  }

  #given(standIn: StandIn | undefined): string {
    if (standIn?.attribute === undefined) return "not-known";
    return this.#attribute(standIn.address, standIn.attribute);
  }

  #attribute(address: string, attribute: string): string {
    const body = this.#body(address);
    if (address.startsWith("data.aws_iam_policy_document.")) return documentJson(body);
    return filledIn(address, attribute, body, this.#maker);
  }
}

/** Everything that a configuration's bundle makes, worked out from its text. */
export function impliedState(config: StackConfig): ImpliedState {
  return new Evaluation(config).state();
}
