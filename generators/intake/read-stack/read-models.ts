import { isPlaceholderDomain, placeholderPattern } from "@/generators/config/options/placeholder";
import { isPieced, restsOn, spellPieces } from "@/lib/plan/stand-in";
import { isSecretName, secretFormat } from "@/lib/rules/checks/secret-text";
import { stringOf, type Value } from "@/lib/terraform";
import { type FieldPath, mostOf, type Notes } from "./reading";
import { argumentValue, ask, blockPlace, type Instance, type StackSource } from "./stack-source";
import { asNumber, asText, type Convert, tellAgreed, tellAnswer } from "./tell-answers";

/** Variables that the new stack sets itself; a version's own settings are the others. */
const SET_BY_STACK = /^(MODEL_VERSION|MODEL_PATH|CONFIG_PARAMETER|LOG_LEVEL|AWS_.*)$/;
const IMAGE = /^[^\s]*?(?::(?<tag>[\w.-]+))?(?:@(?<digest>sha256:[0-9a-f]{64}))?$/;

/** Arguments of a function that are fields of a version. */
const settings: readonly (readonly [string, string, Convert])[] = [
  ["memoryMb", "memory_size", asNumber],
  ["timeoutSeconds", "timeout", asNumber],
  ["ephemeralStorageMb", "ephemeral_storage.size", asNumber],
  ["logLevel", "logging_config.application_log_level", asText],
  ["reservedConcurrency", "reserved_concurrent_executions", asNumber],
];

/** How many executions the account allows, and how full the warm ones may be. */
export function readScaling(source: StackSource, notes: Notes): void {
  const limits = source.variables(/^account_concurrency(_limit)?$/);
  tellAgreed(notes, ["scaling", "accountConcurrency"], limits, asNumber);
  const policies = source.instances("aws_appautoscaling_policy");
  const targets = policies.map((one) => ask(one, "target_tracking_scaling_policy_configuration.target_value"));
  tellAgreed(notes, ["scaling", "targetUtilization"], targets, asNumber);
  if (source.instances("aws_appautoscaling_scheduled_action").length > 0)
    notes.miss(["scaling", "schedules"], "schedules are not read; set the peak hours in the wizard");
}

/** One version per function that runs an image; where none does, per function. */
export function readModels(source: StackSource, notes: Notes): void {
  const functions = source.instances("aws_lambda_function");
  const images = functions.filter((one) => ask(one, "image_uri").kind !== "absent");
  const versions = images.length > 0 ? images.filter((one) => !helps(one, images)) : functions;
  const names = new Set<string>();
  for (const version of mostOf(versions, ["models"], notes)) {
    const name = nameOf(version, versions.length);
    if (name === undefined) notes.miss(["models"], `${version.address} makes versions that these files do not name`);
    else if (names.has(name)) notes.miss(["models"], `${version.address} is a second function for ${name}`);
    else readModel(source, version, name, ["models", names.size], notes);
    if (name !== undefined) names.add(name);
  }
}

/**
 * Runs another program of an image that the function of the same key runs, or of one that has a key while it has none: it
 * stands by a version, or before all of them, and is none.
 */
function helps(one: Instance, others: readonly Instance[]): boolean {
  const runsOther = (each: Instance) => ask(each, "image_config.command").kind !== "absent";
  const isBeside = (other: Instance) => (one.key === undefined ? other.key !== undefined : other.key === one.key);
  return runsOther(one) && others.some((other) => isBeside(other) && !runsOther(other));
}

/** The key that tells the functions apart; without one what the name ends with, or the block's own name. */
function nameOf(version: Instance, count: number): string | undefined {
  if (version.address.endsWith("[?]")) return undefined;
  const named = ask(version, "function_name");
  const end = named.kind === "known" ? /(?:^|[-_])(v\d[\w.]*)$/i.exec(String(named.value))?.[1] : undefined;
  const own = /(?:^|_)(v\d\w*)$/i.exec(version.resource.name)?.[1];
  const name = version.key ?? end ?? own ?? (count === 1 ? "v1" : version.resource.name);
  return name
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-|-$/g, "");
}

function readModel(source: StackSource, version: Instance, name: string, path: FieldPath, notes: Notes): void {
  notes.tell([...path, "name"], name, blockPlace(version));
  readImage(version, path, notes);
  for (const [field, argument, convert] of settings)
    tellAnswer(notes, [...path, field], ask(version, argument), convert);
  readArchitecture(version, path, notes);
  readEnvironment(version, path, notes);
  readWarmth(source, version, path, notes);
}

/** A function without warm environments beside functions that have some has none on purpose. */
function readWarmth(source: StackSource, version: Instance, path: FieldPath, notes: Notes): void {
  const all = source.instances("aws_lambda_provisioned_concurrency_config");
  const warm = all.find((one) => names(one, "function_name", version));
  if (warm)
    tellAnswer(notes, [...path, "provisionedConcurrency"], ask(warm, "provisioned_concurrent_executions"), asNumber);
  else if (all.length > 0 && !all.some(({ address }) => address.endsWith("[?]")))
    notes.tell([...path, "provisionedConcurrency"], 0, blockPlace(version));
  const target = source.instances("aws_appautoscaling_target").find((one) => names(one, "resource_id", version));
  if (!target) return;
  tellAnswer(notes, [...path, "minCapacity"], ask(target, "min_capacity"), asNumber);
  tellAnswer(notes, [...path, "maxCapacity"], ask(target, "max_capacity"), asNumber);
}

/** Whether an argument of another resource names this function, by its name or by an attribute that AWS fills in. */
function names(other: Instance, argument: string, version: Instance): boolean {
  const said = argumentValue(other, argument);
  const own = textOf(argumentValue(version, "function_name"));
  if (restsOn(said, version.address)) return true;
  return own !== undefined && textOf(said)?.split(/[:/]/).includes(own) === true;
}

/** A text that tells a value from others. */
function textOf(value: Value): string | undefined {
  return isPieced(value) ? spellPieces(value) : stringOf(value);
}

/** The repository is another one in the new stack, so only what stands behind it counts. */
function readImage(version: Instance, path: FieldPath, notes: Notes): void {
  const value = argumentValue(version, "image_uri");
  const text = isPieced(value) ? value.pattern.join("repository") : stringOf(value);
  if (text === undefined) {
    tellAnswer(notes, [...path, "imageTag"], ask(version, "image_uri"));
    return;
  }
  const { tag, digest } = IMAGE.exec(text)?.groups ?? {};
  const place = placeIn(version, "image_uri");
  if (tag !== undefined) notes.tell([...path, "imageTag"], tag, place);
  if (digest !== undefined) notes.tell([...path, "imageDigest"], digest, place);
  if (tag === undefined && digest === undefined) notes.miss([...path, "imageTag"], "the image has no tag");
}

function placeIn(version: Instance, argument: string) {
  const answer = ask(version, argument);
  return answer.kind === "absent" ? blockPlace(version) : answer.place;
}

function readArchitecture(version: Instance, path: FieldPath, notes: Notes): void {
  const list = argumentValue(version, "architectures");
  const [first] = list.kind === "list" ? list.items : [];
  if (first?.kind === "known" && typeof first.value === "string")
    notes.tell([...path, "architecture"], first.value, placeIn(version, "architectures"));
}

/** What the old stack should not have said is not said by the new one either. */
function secretIn(name: string, text: string): string | undefined {
  if (secretFormat(text) !== undefined || (isSecretName(name) && !/^arn:|^\//.test(text)))
    return `${name} holds a secret; keep it in Secrets Manager and pass its ARN`;
  if (placeholderPattern.test(text) || isPlaceholderDomain(text))
    return `${name} holds a placeholder, expected a value of your own`;
  return undefined;
}

function readEnvironment(version: Instance, path: FieldPath, notes: Notes): void {
  const variables = argumentValue(version, "environment.variables");
  if (variables.kind !== "object") return;
  let at = 0;
  for (const [name, value] of variables.entries) {
    if (SET_BY_STACK.test(name)) continue;
    const text = stringOf(value);
    const entry = [...path, "environment", at] as const;
    if (text === undefined) {
      notes.miss([...path, "environment"], `the value of ${name} is not known before the apply`);
      continue;
    }
    const secret = secretIn(name, text);
    if (secret !== undefined) {
      notes.miss([...path, "environment"], secret);
      continue;
    }
    notes.tell([...entry, "name"], name, placeIn(version, "environment.variables"));
    notes.tell([...entry, "value"], text, placeIn(version, "environment.variables"));
    at += 1;
  }
}
