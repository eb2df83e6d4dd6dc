import fc from "fast-check";
import { checkConfig, type StackConfig } from "@/generators/config/stack";
import { stackTree } from "@/generators/config/stack-tree";
import { type FieldSpec, fieldBelow } from "@/generators/schema/field-spec";
import type { FieldPath } from "@/generators/schema/fields";
import { withValue } from "@/generators/schema/with-value";
import { isRecord, valueAt } from "@/lib/json/value-at";
import { arbitraryOf, type Special } from "./arbitrary-field";

const label = fc.stringMatching(/^[a-z][a-z0-9]{0,7}$/);
/** Names in one zone; the rules want them there, and each once. */
const hostName = label.map((name) => `${name}.north-bank.com`);

const block = fc.tuple(fc.nat(255), fc.integer({ min: 16, max: 23 }), fc.nat(255)).map(([second, bits, third]) => {
  const size = 2 ** (24 - bits);
  return `10.${second}.${Math.floor(third / size) * size}.0/${bits}`;
});

/** Names that exist, which no form tells from names that do not. */
const region = fc.constantFrom("us-east-1", "eu-central-1", "ap-southeast-2", "sa-east-1", "me-central-1");
const timeZone = fc.constantFrom("UTC", "America/New_York", "Europe/Berlin", "Asia/Tokyo");

function mostly(usual: fc.Arbitrary<unknown>, rare: unknown): fc.Arbitrary<unknown> {
  return fc.oneof({ weight: 7, arbitrary: usual }, { weight: 1, arbitrary: fc.constant(rare) });
}

/** What the rules over several fields would nearly always refuse if it were drawn from the limits alone. */
const special: Special = {
  region,
  "scaling.schedules[].timeZone": timeZone,
  "backend.region": region,
  "domain.name": hostName,
  "domain.zoneName": fc.constant("north-bank.com"),
  "domain.extraNames[]": hostName,
  "network.cidr": block,
  "api.requestSchema": fc.oneof(
    fc.constant(""),
    fc.dictionary(label, fc.jsonValue({ maxDepth: 2 })).map((schema) => JSON.stringify(schema)),
  ),
  "pipeline.repository": mostly(
    fc.oneof(
      fc.stringMatching(/^[A-Za-z0-9]{1,8}\/[A-Za-z0-9_.-]{1,12}$/),
      fc.stringMatching(/^[A-Za-z0-9]{1,8}@\d{1,9}\/[A-Za-z0-9_.-]{1,12}@\d{1,9}$/),
    ),
    "",
  ),
  "pipeline.connectionArn": mostly(
    fc.uuid().map((id) => `arn:aws:codeconnections:us-east-1:210987654321:connection/${id}`),
    "",
  ),
  "pipeline.deployRoleArn": mostly(
    fc.stringMatching(/^[a-z][a-z-]{0,30}[a-z]$/).map((name) => `arn:aws:iam::210987654321:role/delivery/${name}`),
    "",
  ),
  "access.permissionsBoundaryArn": mostly(
    fc.stringMatching(/^[a-z][a-z-]{0,30}[a-z]$/).map((name) => `arn:aws:iam::210987654321:policy/bounds/${name}`),
    "",
  ),
  "backend.kmsKeyId": mostly(
    fc.tuple(region, fc.uuid()).map(([place, id]) => `arn:aws:kms:${place}:210987654321:key/${id}`),
    "",
  ),
  // The form takes what stands in it as an example; the linter knows it for what it is.
  "alerts.emails[]": label.map((name) => `${name}@north-bank.com`),
  "alerts.infoEmails[]": label.map((name) => `${name}@north-bank.com`),
  "scaling.accountConcurrency": fc.integer({ min: 50_000, max: 1_000_000 }),
  "models[].minCapacity": fc.integer({ min: 1, max: 100 }),
  "models[].maxCapacity": fc.integer({ min: 100, max: 2000 }),
  "models[].provisionedConcurrency": fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 2000 })),
  "models[].reservedConcurrency": fc.integer({ min: 2000, max: 10_000 }),
};

function fieldAt(path: FieldPath): FieldSpec | undefined {
  return path.reduce<FieldSpec | undefined>((field, step) => field && fieldBelow(field, step), stackTree);
}

function without(list: readonly unknown[], at: unknown): readonly unknown[] {
  return list.filter((_, index) => index !== at);
}

/** The input without what an issue is about: an entry leaves its list, a field or else its group becomes as by default. */
function mend(input: unknown, path: FieldPath): unknown {
  const [last, parent] = [path.at(-1), path.slice(0, -1)];
  const holder = valueAt(input, parent);
  if (Array.isArray(holder)) return withValue(input, parent, without(holder, last));
  if (!isRecord(holder)) return input;
  const initial = fieldAt(path)?.initial;
  if (initial !== undefined && JSON.stringify(initial) !== JSON.stringify(valueAt(input, path)))
    return withValue(input, path, initial);
  return parent.length > 0 ? mend(input, parent) : input;
}

/** Shares that add up, as nobody draws them by chance. */
function sharedOut(input: unknown): unknown {
  const models = valueAt(input, ["models"]);
  if (!Array.isArray(models)) return input;
  const each = Math.floor(100 / models.length);
  const shares = models.map((_, at) => (at === 0 ? 100 - each * (models.length - 1) : each));
  return shares.reduce<unknown>((all, share, at) => withValue(all, ["models", at, "splitPercent"], share), input);
}

/** As many zones as are pinned, which are seldom drawn alike. */
function pinned(input: unknown): unknown {
  const blocks = valueAt(input, ["network", "zoneBlocks"]);
  return Array.isArray(blocks) && blocks.length > 1 ? withValue(input, ["network", "zones"], blocks.length) : input;
}

const ROUNDS = 8;

/** The input with whatever a rule refuses taken back; from the last, as entries that leave move those behind them. */
export function mended(input: unknown, left = ROUNDS): StackConfig | undefined {
  const checked = checkConfig(input);
  if (checked.ok) return checked.config;
  const next = checked.issues.reduceRight((mending, { path }) => mend(mending, path), input);
  return left > 0 ? mended(next, left - 1) : undefined;
}

/** Valid configurations with every field set to anything that its limits allow. */
export function arbitraryConfig(): fc.Arbitrary<StackConfig> {
  return arbitraryOf(stackTree, special)
    .map((input) => mended(sharedOut(pinned(input))))
    .filter((config) => config !== undefined);
}
