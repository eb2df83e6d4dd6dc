import type { Expression, Step } from "@/lib/hcl";

/** `module.a["x"].aws_sqs_queue.q[0]`, as far as it is written; keys may be computed. */
export interface Address {
  readonly modules: readonly { readonly name: string; readonly key?: Expression }[];
  /** Undefined for the address of a module. */
  readonly resource?: {
    readonly mode: "managed" | "data" | "ephemeral";
    readonly type: string;
    readonly name: string;
    readonly key?: Expression;
  };
}

/** Roots that are no type unless `resource.` stands before them. https://github.com/hashicorp/terraform/blob/main/internal/addrs/parse_target.go */
const RESERVED: ReadonlySet<string> = new Set([
  "count",
  "each",
  "local",
  "path",
  "self",
  "terraform",
  "var",
  "template",
  "lazy",
  "arg",
]);

/** Reads the address of a resource or module; undefined where Terraform reads none. */
export function addressIn(expression: Expression): Address | undefined {
  if (expression.kind !== "reference" || RESERVED.has(expression.root)) return undefined;
  const steps: readonly Step[] = [{ kind: "attr", name: expression.root }, ...expression.steps];
  const modules: { name: string; key?: Expression }[] = [];
  let at = 0;
  while (nameAt(steps, at) === "module") {
    const name = nameAt(steps, at + 1);
    if (name === undefined) return undefined;
    const key = keyAt(steps, at + 2);
    modules.push(key ? { name, key } : { name });
    at += key ? 3 : 2;
  }
  if (at === steps.length) return { modules };
  const resource = resourceIn(steps.slice(at));
  return resource && { modules, resource };
}

const MODES: Readonly<Record<string, NonNullable<Address["resource"]>["mode"]>> = {
  resource: "managed",
  data: "data",
  ephemeral: "ephemeral",
};

function resourceIn(steps: readonly Step[]): Address["resource"] {
  const first = nameAt(steps, 0) ?? "";
  const mode = Object.hasOwn(MODES, first) ? MODES[first] : undefined;
  const [type, name] = mode ? [nameAt(steps, 1), nameAt(steps, 2)] : [first, nameAt(steps, 1)];
  const end = mode ? 3 : 2;
  const key = keyAt(steps, end);
  if (!type || name === undefined || steps.length > end + (key ? 1 : 0)) return undefined;
  return { mode: mode ?? "managed", type, name, ...(key ? { key } : {}) };
}

function nameAt(steps: readonly Step[], at: number): string | undefined {
  const step = steps[at];
  return step?.kind === "attr" ? step.name : undefined;
}

function keyAt(steps: readonly Step[], at: number): Expression | undefined {
  const step = steps[at];
  return step?.kind === "index" && !step.legacy ? step.key : undefined;
}

/** One spelling for addresses that are the same; undefined where a key is computed. */
export function spellAddress({ modules, resource }: Address): string | undefined {
  const parts = [...modules.map(({ name, key }) => `module.${name}${spellKey(key)}`)];
  const keys = [...modules.map(({ key }) => key), resource?.key];
  if (keys.some((key) => key && key.kind !== "string" && key.kind !== "number")) return undefined;
  if (resource) {
    const prefix = resource.mode === "managed" ? "" : `${resource.mode}.`;
    parts.push(`${prefix}${resource.type}.${resource.name}${spellKey(resource.key)}`);
  }
  return parts.join(".");
}

function spellKey(key: Expression | undefined): string {
  return key?.kind === "string" || key?.kind === "number" ? `[${JSON.stringify(key.value)}]` : "";
}
