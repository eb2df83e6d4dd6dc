import type { Takes } from "./check-values";

/** A block of a test file. https://developer.hashicorp.com/terraform/language/tests */
export interface TestBlock {
  readonly labels: number;
  readonly attributes: readonly string[];
  readonly required?: readonly string[];
  /** What arguments take that are read before anything is evaluated. */
  readonly values?: Readonly<Record<string, Takes>>;
  readonly blocks?: Readonly<Record<string, TestBlock>>;
  /** Blocks in it of which there is one at most. */
  readonly once?: readonly string[];
  /** Takes any arguments. */
  readonly isOpen?: true;
}

const variables: TestBlock = { labels: 0, attributes: [], isOpen: true };

/** When values of a test's own count. */
const override_during = ["plan", "apply"];

const override: TestBlock = {
  labels: 0,
  attributes: ["target", "values", "override_during"],
  required: ["target"],
  values: { values: "object", override_during },
};

const overrides: Readonly<Record<string, TestBlock>> = {
  override_resource: override,
  override_data: override,
  override_module: {
    labels: 0,
    attributes: ["target", "outputs", "override_during"],
    required: ["target"],
    values: { outputs: "object", override_during },
  },
};

const mock: TestBlock = {
  labels: 1,
  attributes: ["defaults", "override_during"],
  values: { defaults: "anything", override_during },
};

const run: TestBlock = {
  labels: 1,
  // `parallel` is of 1.12, `skip_cleanup` of what comes after.
  attributes: ["command", "providers", "expect_failures", "state_key", "parallel", "skip_cleanup"],
  values: { command: ["apply", "plan"], providers: "map", state_key: "text" },
  once: ["module", "plan_options", "variables"],
  blocks: {
    ...overrides,
    assert: { labels: 0, attributes: ["condition", "error_message"], required: ["condition", "error_message"] },
    backend: { labels: 1, attributes: [], isOpen: true },
    module: { labels: 0, attributes: ["source", "version"], required: ["source"] },
    plan_options: {
      labels: 0,
      attributes: ["mode", "refresh", "replace", "target"],
      values: { mode: ["normal", "refresh-only"], refresh: "bool", replace: "list", target: "list" },
    },
    variables,
  },
};

/** Blocks at the top of a query file. https://developer.hashicorp.com/terraform/language/block/tfquery/list */
export const QUERIES: Readonly<Record<string, TestBlock>> = {
  list: {
    labels: 2,
    attributes: ["provider", "count", "for_each", "include_resource", "limit"],
    required: ["provider"],
    blocks: { config: { labels: 0, attributes: [], isOpen: true } },
  },
  locals: { labels: 0, attributes: [], isOpen: true },
  provider: { labels: 1, attributes: [], isOpen: true },
  variable: { labels: 1, attributes: [], isOpen: true },
};

/** Blocks at the top of a test file. */
export const TESTS: Readonly<Record<string, TestBlock>> = {
  ...overrides,
  mock_provider: {
    labels: 1,
    attributes: ["alias", "source", "override_during"],
    values: { alias: "name", source: "text", override_during },
    blocks: { ...overrides, mock_data: mock, mock_resource: mock },
  },
  provider: { labels: 1, attributes: [], isOpen: true },
  run,
  test: { labels: 0, attributes: ["parallel", "skip_cleanup"] },
  variables,
};
