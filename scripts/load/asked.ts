import type { Asked } from "autocannon";
import { defaultConfig } from "@/generators";
import { generate } from "@/generators/bundle/generate";
import { linkOf } from "@/generators/links/links";

const json = { "Content-Type": "application/json" };

/** Two requests of a run never ask for the same: nothing is answered from what is kept. */
let nth = 0;
const another = () => {
  nth += 1;
  return { ...defaultConfig, project: `load-${nth}` };
};

const modules = generate(defaultConfig).filter(({ path }) => path.endsWith(".tf"));

/** One more comment in the first file. */
const sources = (): string => {
  nth += 1;
  return JSON.stringify({
    files: modules.map((file, at) => (at > 0 ? file : { ...file, text: `# ${nth}\n${file.text}` })),
  });
};

/** Each says what it asks anew. */
export const asked: Readonly<Record<string, () => Asked>> = {
  generate: () => ({
    method: "POST",
    path: "/api/v1/generate",
    headers: json,
    body: JSON.stringify(another()),
  }),
  "bundle.zip": () => ({ method: "GET", path: `/api/v1/bundle.zip?${linkOf(another())}` }),
  lint: () => ({ method: "POST", path: "/api/v1/lint", headers: json, body: sources() }),
};

/** Blocks with findings, of about as many bytes as said; `mark` makes it another text. */
export function manyBuckets(bytes: number, mark: number | string): string {
  const block = (at: number) => `resource "aws_s3_bucket" "b${at}" {\n}\n`;
  const count = Math.floor(bytes / block(10_000).length);
  const text = `# ${mark}\n${Array.from({ length: count }, (_, at) => block(at)).join("")}`;
  return JSON.stringify({ files: [{ path: "main.tf", text }] });
}

/** A request by `fetch`, with the time it took and nothing thrown. */
export async function ask(address: string, { method = "GET", path = "/", headers = {}, body }: Asked) {
  const started = performance.now();
  const init = { method, headers, ...(body !== undefined && { body }), signal: AbortSignal.timeout(180_000) };
  const ms = () => performance.now() - started;
  try {
    const response = await fetch(address + path, init);
    const bytes = new Uint8Array(await response.arrayBuffer());
    return { status: response.status, headers: response.headers, bytes, ms: ms() };
  } catch {
    return { status: 0, headers: new Headers(), bytes: new Uint8Array(), ms: ms() };
  }
}

export const lintOf = (body: string): Asked => ({ method: "POST", path: "/api/v1/lint", headers: json, body });
