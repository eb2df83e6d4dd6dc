import { keyCount } from "@/generators/config/facts/counts";
import { hearsEvents } from "@/generators/config/facts/heard-events";
import { keyLabel, keyUses, watchesKeys } from "@/generators/config/facts/key-uses";
import type { StackConfig } from "@/generators/config/stack";
import { type Coster, linesOf } from "@/generators/parts/cost/line-item";
import type { StandingPart } from "@/generators/parts/cost/standing-part";
import type { Feature } from "@/generators/parts/feature/feature";
import { fragment } from "@/generators/parts/fragment";
import {
  administration,
  encryptLogGroups,
  grantTo,
  publishAlarms,
  publishEvents,
  throughServices,
} from "@/generators/parts/key-statements";
import { protectedData } from "@/generators/parts/protected";
import { type Body, type Expression, expr, hcl } from "@/lib/hcl";
import { encryptionChecks } from "./encryption-checks";
import { keyEvents } from "./key-events";

interface Key {
  readonly label: string;
  readonly description: Expression;
  /** With hyphens, last part of the alias; absent for the key of the whole stack. */
  readonly suffix?: string;
  readonly statements: readonly Expression[];
  /** False: what it encrypts is made again by the next build. */
  readonly keeps?: boolean;
}

function key(config: StackConfig, { label, description, suffix, statements, keeps = true }: Key): Body {
  const name = suffix ? expr`"\${local.name}-${suffix}"` : expr`local.name`;
  return hcl`
resource "aws_kms_key" "${label}" {
  description             = ${description}
  deletion_window_in_days = ${config.encryption.deletionWindowDays}
  enable_key_rotation     = true

  policy = jsonencode({
    Version = "2012-10-17"
    # In a key policy the resource "*" means this key and no other.
    Statement = ${[...statements]}
  })

  tags = merge(local.tags, { Name = ${name} })

  ${keeps && protectedData(config)}
}

resource "aws_kms_alias" "${label}" {
  name          = ${suffix ? expr`"alias/\${local.name}-${suffix}"` : expr`"alias/\${local.name}"`}
  target_key_id = aws_kms_key.${label}.key_id
}
`;
}

/** Who publishes to the encrypted topics. */
function publish(config: StackConfig): readonly Expression[] {
  return hearsEvents(config) ? [publishAlarms, publishEvents] : [publishAlarms];
}

const usedByAll = [
  throughServices(expr`local.key_services`),
  grantTo(
    expr`local.key_services`,
    "EFS, ECR and Lambda hold a grant for as long as they hold data; nobody else can be given one.",
  ),
  encryptLogGroups,
];

const shared = hcl`
# The same for every key; what a key encrypts, and for whom, stands with the key.
key_administration = ${administration}
`;

/** Apart from the stack's key, so that what happens to that one can still be told. */
function alarmsKey(config: StackConfig): Body {
  return key(config, {
    label: "alarms",
    description: expr`"Alarm topics of \${local.name}"`,
    suffix: "alarms",
    keeps: false,
    statements: [expr`local.key_administration`, ...publish(config)],
  });
}

function oneKey(config: StackConfig): Body {
  const services = keyUses(config)
    .flatMap((use) => use.services)
    .sort();
  const alarmsApart = keyLabel(config, "alarms") === "alarms";
  return hcl`
locals {
  key_services = [for service in ${services} : "\${service}.\${var.aws_region}.amazonaws.com"]

  ${alarmsApart && shared}
}

${key(config, {
  label: "stack",
  description: expr`"Data at rest of \${local.name}"`,
  statements: [
    alarmsApart ? expr`local.key_administration` : administration,
    ...usedByAll,
    ...(alarmsApart ? [] : publish(config)),
  ],
})}

${
  alarmsApart &&
  hcl`
# A topic under the stack's key could not tell that this key is gone.
${alarmsKey(config)}
`
}
`;
}

function ownStatements(
  config: StackConfig,
  { use, services, grants }: ReturnType<typeof keyUses>[number],
): readonly Expression[] {
  const names = expr`${services.map((service) => expr`"${service}.\${var.aws_region}.amazonaws.com"`)}`;
  return [
    ...(services.length > 0 ? [throughServices(names)] : []),
    ...(grants ? [grantTo(names, "Held for as long as there is data; nobody else can be given a grant.")] : []),
    ...(use === "logs" ? [encryptLogGroups] : []),
    ...(use === "alarms" ? publish(config) : []),
  ];
}

function keyPerService(config: StackConfig): readonly Body[] {
  return [
    hcl`
locals {
  ${shared}
}
`,
    ...keyUses(config).map((entry) =>
      key(config, {
        label: entry.use,
        description: expr`"${entry.description} of \${local.name}"`,
        suffix: entry.use,
        keeps: entry.use !== "artifacts",
        statements: [expr`local.key_administration`, ...ownStatements(config, entry)],
      }),
    ),
  ];
}

const encryptionCost: Coster = (config) => [
  linesOf("KMS").standing("Keys, before their first rotation", keyCount(config), "key", "aws_kms_key"),
];

const keysStanding: StandingPart = {
  place: "keys",
  row: (config) => {
    const count = keyCount(config);
    if (count === 1) return { what: "KMS key", count: "1, plus its yearly rotations", option: "none" };
    return {
      what: "KMS keys",
      count: `${count}, plus their yearly rotations`,
      option: config.encryption.keys === "one" ? "`alerts.routes.keys`" : "keys per service",
    };
  },
};

/** The customer-managed keys and who may use them for what. */
export const encryption: Feature = {
  name: "encryption",
  title: "Encryption keys",
  promises: ["R12"],
  files: [{ path: "encryption.tf", purpose: "The customer-managed keys and who may use them" }],
  options: ["environment", "api", "storage", "encryption", "alerts", "pipeline", "backend", "protection"],
  generate: (config) => [
    fragment("encryption.tf", config.encryption.keys === "one" ? oneKey(config) : hcl`${keyPerService(config)}`),
    ...(watchesKeys(config) ? [fragment("alerts.tf", keyEvents(config))] : []),
  ],
  cost: encryptionCost,
  standing: keysStanding,
  checks: encryptionChecks,
};
