import { checkConfig, presets, type StackConfig, type StackInput } from "@/generators";

/** A configuration to prove, in an account of its own. */
export interface ProofCase {
  readonly name: string;
  readonly config: StackConfig;
}

const configOf = (input: StackInput): StackConfig => {
  const checked = checkConfig(input);
  if (!checked.ok) throw new Error(checked.issues.map(({ message }) => message).join("\n"));
  return checked.config;
};

const connectionArn = "arn:aws:codeconnections:us-east-1:123456789012:connection/01234567-89ab-cdef-0123-456789abcdef";

/** Every option that adds resources, switched on. */
const everything = configOf({
  regionMode: "generate-provider",
  network: { nat: "per-zone", extraEndpoints: ["sqs"], zones: 2 },
  domain: { name: "fraud.bank-of-proof.io", zone: "create", zoneName: "bank-of-proof.io" },
  scaling: { schedules: [{ name: "open" }, { name: "weekend", days: "SAT-SUN", minCapacity: 5 }] },
  firewall: {
    anonymousIp: "count",
    geoMode: "block",
    countries: ["KP"],
    blockedCidrs: ["8.8.8.0/24"],
    allowedCidrs: ["9.9.9.0/24"],
  },
  usagePlans: [{ name: "gold" }, { name: "silver" }],
  pipeline: { kind: "codepipeline", repository: "bank/models", connectionArn },
  tags: [{ key: "CostCentre", value: "42" }],
  encryption: { secretRecoveryDays: 0 },
});

const github = configOf({
  regionMode: "declare",
  network: { nat: "single", zones: 2 },
  domain: { name: "fraud.bank-of-proof.io", zone: "external", zoneName: "bank-of-proof.io" },
  pipeline: { kind: "github", repository: "bank/models" },
});

const layouts = ["files", "single"] as const;

/** Every preset in both layouts, and the configurations that switch everything on. */
export const allCases: readonly ProofCase[] = [
  ...presets.flatMap(({ id, config }) =>
    layouts.map((layout) => ({ name: `${id}-${layout}`, config: { ...config, layout } })),
  ),
  { name: "everything", config: everything },
  { name: "github", config: github },
];

const isOwnLayout = ({ name, config }: ProofCase): boolean =>
  presets.some((preset) => `${preset.id}-${preset.config.layout}` === name && preset.config.layout === config.layout);

/** Both layouts hold the same blocks (a test of the generator says so), so one apply of each preset is enough by default. */
export const applyCases: readonly ProofCase[] = process.env.PROOF_ALL
  ? allCases
  : allCases.filter((entry) => isOwnLayout(entry) || entry.name === "everything" || entry.name === "production-single");

/** The others: formatted, valid, tested with a mocked provider. */
export const checkedCases: readonly ProofCase[] = allCases.filter((entry) => !applyCases.includes(entry));
