import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type ServiceReference, unscopedNames } from "./unscoped-names";

const LIST = "https://servicereference.us-east-1.amazonaws.com/v1/service-list.json";
const target = fileURLToPath(new URL("../../lib/iam/unscoped-actions.gen.json", import.meta.url));

async function read(url: string): Promise<unknown> {
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(`${url} answered ${answer.status}, expected 200`);
  return answer.json();
}

/** Writes which actions of which service IAM can limit to nothing narrower than `*`. */
async function main(): Promise<void> {
  // The form is documented: https://docs.aws.amazon.com/service-authorization/latest/reference/service-reference.html
  const services = (await read(LIST)) as readonly { readonly service: string; readonly url: string }[];
  const found: [string, string][] = [];
  // Services of partners stand in no stack's policies.
  for (const { service, url } of services.filter(({ service }) => !service.startsWith("aws-external-"))) {
    // Same page.
    const names = unscopedNames((await read(url)) as ServiceReference);
    if (names !== undefined) found.push([service, names]);
  }
  const sorted = found.sort(([a], [b]) => (a < b ? -1 : 1));
  writeFileSync(target, `${JSON.stringify(Object.fromEntries(sorted), null, 1)}\n`);
}

await main();
