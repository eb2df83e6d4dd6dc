import { cachedWithin } from "@/lib/memory/cached";
import {
  type BlockSchema,
  type Constraint,
  type Module,
  type Resource,
  schemaOf,
  type ValueConstraint,
} from "@/lib/terraform";
import { isOneEditAway } from "@/lib/text/suggest";
import { awsVersions } from "../context/aws-versions";
import { isKnownInRounds } from "../expression/wholly-known";

type Scalar = string | number | boolean;

/**
 * The constraints were learnt from provider 5.100.0. In 6 they hold where what they name is still there; enumerations have grown, and
 * what had to be set may be set in another way.
 */
export class ConstraintsInUse {
  readonly #five: boolean;
  readonly #six: boolean;
  readonly #module: Module;
  readonly #schema: BlockSchema;
  readonly #resource: Resource;
  #newer: boolean | undefined;
  readonly #refused = new Map<object, Set<Scalar>>();

  constructor(module: Module, resource: Resource, schema: BlockSchema) {
    const { majors, beyond } = awsVersions(module);
    this.#five = majors.includes(5) && !beyond;
    this.#six = majors.includes(6) || beyond;
    this.#module = module;
    this.#schema = schema;
    this.#resource = resource;
  }

  /** Whether the constraint is one of the versions that the module may get. */
  holds(constraint: Constraint): boolean {
    if (!this.#six) return true;
    if ("other" in constraint) return this.#has(constraint.path) && this.#has(constraint.other);
    if (!("group" in constraint)) return this.#has(constraint.path);
    return !this.#writtenForSix && constraint.group.every((path) => this.#has(path));
  }

  /** A value that is refused by 5 may be one of 6, unless it is one of 5 with a slip of the pen. Names with a number in them are the ones that grow. */
  mayTake(constraint: ValueConstraint, value: Scalar): boolean {
    if (!this.#six || constraint.kind !== "enum") return false;
    const text = String(value);
    // Days, ports and counts are lists that AWS has kept.
    if (/^\d+$/.test(text)) return false;
    if (/\d/.test(text)) return !constraint.values.some((known) => known.toLowerCase() === text.toLowerCase());
    return !this.#five && !constraint.values.some((known) => isSlipOf(text, known));
  }

  /** The provider's own checks of a value are made where nothing around it is unknown. */
  looksInto({ path }: ValueConstraint): boolean {
    return isKnownInRounds(this.#module, this.#resource, path);
  }

  /** Whether nothing was said yet about this value of an argument. */
  isFirstOf(attribute: object, value: Scalar): boolean {
    const values = this.#refused.get(attribute) ?? new Set();
    this.#refused.set(attribute, values);
    return !values.has(value) && values.add(value) !== undefined;
  }

  get #writtenForSix(): boolean {
    const { mode, type } = this.#resource;
    this.#newer ??= this.#six && usesNew(this.#resource, schemaOf(mode === "data" ? "data" : "resource", type));
    return this.#newer;
  }

  #has(path: string): boolean {
    return isThere(this.#schema, path);
  }
}

const isThere = cachedWithin((schema: BlockSchema, path: string): boolean => {
  const names = path.split(".");
  const last = names.pop() ?? "";
  let block: BlockSchema | undefined = schema;
  for (const name of names) block = block?.blocks.get(name)?.block;
  return block !== undefined && (block.attributes.has(last) || block.blocks.has(last));
});

function isSlipOf(text: string, known: string): boolean {
  const plain = (name: string) => name.toLowerCase().replace(/[^a-z]/g, "");
  return isOneEditAway(plain(text), plain(known));
}

/** Something at the top of the resource that 5 does not have; `region` came to nearly every type and stands for nothing else. */
function usesNew(resource: Resource, five: BlockSchema | undefined): boolean {
  if (!five) return false;
  const names = [
    ...resource.attributes.map(({ name }) => name),
    ...resource.blockViews.map(({ blockType }) => blockType),
  ];
  const known = (name: string) => five.attributes.has(name) || five.blocks.has(name) || LANGUAGE.has(name);
  return names.some((name) => name !== "region" && !known(name));
}

const LANGUAGE = new Set(["count", "for_each", "provider", "depends_on", "lifecycle", "provisioner", "connection"]);
