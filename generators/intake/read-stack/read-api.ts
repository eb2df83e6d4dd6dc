import { mostOf, type Notes } from "./reading";
import { argumentValue, ask, blockPlace, type Instance, type StackSource } from "./stack-source";
import { asLower, asNumber, asText, type Convert, tellAgreed, tellAnswer } from "./tell-answers";

const planFields: readonly (readonly [string, string, Convert])[] = [
  ["rateLimit", "throttle_settings.rate_limit", asNumber],
  ["burstLimit", "throttle_settings.burst_limit", asNumber],
  ["quotaLimit", "quota_settings.limit", asNumber],
  ["quotaPeriod", "quota_settings.period", asText],
];

/** How callers reach the models, and how often. */
export function readApi(source: StackSource, notes: Notes): void {
  const askAll = (type: string, argument: string) => source.instances(type).map((one) => ask(one, argument));
  const paths = askAll("aws_api_gateway_resource", "path_part").filter(
    (answer) => answer.kind !== "known" || !/^(\{.*\}|health)$/.test(String(answer.value)),
  );
  tellAgreed(notes, ["api", "path"], paths, asText);
  readEndpoint(source, notes);
  readAuthorization(source, notes);
  const wholeStage = source.instances("aws_api_gateway_method_settings").filter(isWholeStage);
  for (const limit of ["rate", "burst"]) {
    const answers = wholeStage.map((one) => ask(one, `settings.throttling_${limit}_limit`));
    tellAgreed(notes, ["api", `${limit}Limit`], answers, asNumber);
  }
  readPlans(source, notes);
}

function isWholeStage(settings: Instance): boolean {
  const path = ask(settings, "method_path");
  return path.kind === "known" && path.value === "*/*";
}

function readPlans(source: StackSource, notes: Notes): void {
  let at = 0;
  for (const plan of mostOf(source.instances("aws_api_gateway_usage_plan"), ["usagePlans"], notes)) {
    const name = planName(plan);
    if (name === undefined) {
      notes.miss(["usagePlans"], `${plan.address} makes plans that these files do not name`);
      continue;
    }
    notes.tell(["usagePlans", at, "name"], name, blockPlace(plan));
    for (const [field, argument, convert] of planFields)
      tellAnswer(notes, ["usagePlans", at, field], ask(plan, argument), convert);
    at += 1;
  }
}

function planName({ key, address, resource }: Instance): string | undefined {
  if (address.endsWith("[?]")) return undefined;
  return (key ?? resource.name)
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-|-$/g, "")
    .slice(0, 32);
}

function readEndpoint(source: StackSource, notes: Notes): void {
  for (const api of source.instances("aws_api_gateway_rest_api")) {
    const types = argumentValue(api, "endpoint_configuration.types");
    const [first] = types.kind === "list" ? types.items : [];
    if (first?.kind === "known") notes.tell(["api", "endpoint"], asLower(String(first.value)) ?? null, blockPlace(api));
  }
}

function readAuthorization(source: StackSource, notes: Notes): void {
  const methods = source.instances("aws_api_gateway_method").filter((one) => {
    const verb = ask(one, "http_method");
    return verb.kind === "known" && ["POST", "ANY"].includes(String(verb.value));
  });
  const [method] = methods;
  if (!method) return;
  const kind = ask(method, "authorization");
  const key = ask(method, "api_key_required");
  const isIam = kind.kind === "known" && kind.value === "AWS_IAM";
  const hasKey = key.kind === "known" && String(key.value) === "true";
  if (isIam || hasKey) notes.tell(["api", "authorization"], wordFor(isIam, hasKey), blockPlace(method));
  else notes.miss(["api", "authorization"], "anyone may call it; the new stack asks for a key");
}

function wordFor(isIam: boolean, hasKey: boolean): string {
  return isIam ? (hasKey ? "api-key-and-iam" : "iam") : "api-key";
}
