import { cached } from "@/lib/memory/cached";
import { knownProvider, schemaBeside } from "../schema/beside-aws";
import type { BlockSchema, Group } from "../schema/block-schema";
import { BOTH_MAJORS, schemaOf } from "../schema/schema";
import type { Reading } from "./json-expression";

/** What of a body's properties are blocks, and how its texts are read. */
export interface BodyShape {
  /** Labels and body of each type of block. */
  readonly blocks: ReadonlyMap<string, ShapeOfBlock>;
  readonly readings?: Readonly<Record<string, Reading>>;
  readonly otherwise?: Reading;
}

export interface ShapeOfBlock {
  readonly labels: number;
  readonly body: (labels: readonly string[]) => BodyShape;
}

function shape(
  blocks: Readonly<Record<string, ShapeOfBlock>> = {},
  readings: BodyShape["readings"] = {},
  otherwise: Reading = "template",
): BodyShape {
  return { blocks: new Map(Object.entries(blocks)), readings, otherwise };
}

function block(labels: number, body: BodyShape | ((labels: readonly string[]) => BodyShape)): ShapeOfBlock {
  return { labels, body: typeof body === "function" ? body : () => body };
}

const PLAIN = shape();
const LITERAL = shape({}, {}, "literal");
const plain = block(0, PLAIN);
const LIFECYCLE = block(
  0,
  shape(
    {
      precondition: plain,
      postcondition: plain,
      action_trigger: block(0, shape({}, { actions: "expression", events: "expression" })),
    },
    { ignore_changes: "expression", replace_triggered_by: "expression" },
  ),
);
const PROVISIONER = block(1, shape({ connection: plain }, { when: "expression", on_failure: "expression" }));
const MANAGED = { lifecycle: LIFECYCLE, provisioner: PROVISIONER, connection: plain };
const DEPENDENT = { depends_on: "expression", provider: "expression" } as const;

const METHOD = block(0, shape({ fallback: plain }));
const ENCRYPTION = shape({
  key_provider: block(2, PLAIN),
  method: block(2, PLAIN),
  state: METHOD,
  plan: METHOD,
  remote_state_data_sources: block(0, shape({ default: METHOD, remote_state_data_source: block(1, PLAIN) })),
});

const SETTINGS = shape(
  {
    backend: block(1, LITERAL),
    // OpenTofu reads templates here; its names of methods and keys stand in them as in any expression.
    encryption: block(0, ENCRYPTION),
    cloud: block(0, shape({ workspaces: block(0, LITERAL) }, {}, "literal")),
    provider_meta: block(1, LITERAL),
    required_providers: block(0, shape({}, {}, "requirement")),
  },
  { experiments: "expression", language: "expression" },
  "literal",
);

/** A block whose further contents are a provider's. */
function open(group: Group): ShapeOfBlock {
  return block(group === "provider" ? 1 : 2, ([type = ""]) => {
    const schema = schemaFor(group, type);
    return group === "provider" ? inner(schema) : managed(schema);
  });
}

function schemaFor(group: Group, type: string): BlockSchema | undefined {
  const provider = type.split("_", 1)[0] ?? "";
  if (provider === "aws") return schemaOf(group, type, BOTH_MAJORS);
  const known = knownProvider(`hashicorp/${provider}`) ?? knownProvider(`integrations/${provider}`);
  return known === undefined ? undefined : schemaBeside(known, group, type);
}

const NO_SCHEMA: BlockSchema = { attributes: new Map(), blocks: new Map(), deprecated: false };

/** A schema's shape is made once: a file may hold ten thousand blocks of it. */
const inner = ofSchema((schema) => shapeOf(schema));
const managed = ofSchema((schema) => ({ ...shapeOf(schema, MANAGED), readings: DEPENDENT }));

function ofSchema(make: (schema: BlockSchema) => BodyShape): (schema: BlockSchema | undefined) => BodyShape {
  const made = cached(make);
  return (schema = NO_SCHEMA) => made(schema);
}

function shapeOf(schema: BlockSchema, own: Readonly<Record<string, ShapeOfBlock>> = {}): BodyShape {
  const nested = [...schema.blocks].map(([name, { block: of }]) => [name, block(0, () => inner(of))] as const);
  const dynamic = block(1, ([type = ""]) =>
    shape({ content: block(0, () => inner(schema.blocks.get(type)?.block)) }, { iterator: "expression" }),
  );
  return { blocks: new Map([...nested, ...Object.entries({ ...own, dynamic })]) };
}

const DATA = open("data");

/** A file in Terraform's JSON syntax. https://developer.hashicorp.com/terraform/language/syntax/json */
export const CONFIGURATION: BodyShape = shape({
  terraform: block(0, SETTINGS),
  provider: open("provider"),
  resource: open("resource"),
  data: DATA,
  ephemeral: open("ephemeral"),
  locals: plain,
  variable: block(1, shape({ validation: plain }, { type: "expression", default: "literal", description: "literal" })),
  output: block(1, shape({ precondition: plain }, { depends_on: "expression", description: "literal" })),
  module: block(
    1,
    shape({}, { depends_on: "expression", providers: "expression", source: "literal", version: "literal" }),
  ),
  moved: block(0, shape({}, { from: "expression", to: "expression" })),
  import: block(0, shape({}, { to: "expression", provider: "expression" })),
  removed: block(0, shape(MANAGED, { from: "expression" })),
  check: block(1, shape({ assert: plain, data: DATA })),
});

/** OpenTofu evaluates where the state lies and where modules come from. */
export const CONFIGURATION_OF_TOFU: BodyShape = {
  ...CONFIGURATION,
  blocks: new Map([
    ...CONFIGURATION.blocks,
    ["terraform", block(0, { ...SETTINGS, blocks: new Map([...SETTINGS.blocks, ["backend", block(1, PLAIN)]]) })],
    ["module", block(1, shape({ lifecycle: plain }, { depends_on: "expression", providers: "expression" }))],
    ["language", block(0, shape({ compatible_with: plain }, { edition: "expression", experiments: "expression" }))],
  ]),
};

const overriding = block(0, shape({}, { target: "expression", override_during: "expression" }));
const OVERRIDES = { override_resource: overriding, override_data: overriding, override_module: overriding };
const mock = block(1, shape({}, { override_during: "expression" }));

/** `.tftest.json`. https://developer.hashicorp.com/terraform/language/tests */
export const TESTS_IN_JSON: BodyShape = shape({
  ...OVERRIDES,
  provider: open("provider"),
  variables: plain,
  test: plain,
  mock_provider: block(
    1,
    shape({ ...OVERRIDES, mock_resource: mock, mock_data: mock }, { override_during: "expression" }),
  ),
  run: block(
    1,
    shape(
      {
        ...OVERRIDES,
        assert: plain,
        module: block(0, LITERAL),
        plan_options: block(0, shape({}, { mode: "expression", replace: "expression", target: "expression" })),
        variables: plain,
      },
      { command: "expression", expect_failures: "expression", providers: "expression" },
    ),
  ),
});
