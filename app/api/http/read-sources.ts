import { LINT_LIMIT } from "@/app/api/operation/limits";
import { sourcesBody } from "@/app/api/operation/sources-body";
import { type GivenFile, namedSources, pastedSource } from "@/lib/intake";
import type { Issue } from "@/lib/json/issue";
import type { Profile, Severities, SeverityProblem } from "@/lib/lint";
import { readSeverities } from "@/lib/rules";
import { isTerraformFile } from "@/lib/terraform/module/read-files";
import { refuse } from "./answer";
import { checkBody } from "./check-body";
import { mediaType, type Read, readJson, readText, refused, unsupported } from "./read-body";

interface GivenSources {
  readonly files: readonly GivenFile[];
  readonly owned: readonly string[];
  readonly severities: Severities;
  /** By what is judged. */
  readonly profile?: Profile;
  /** Asks what changes with this major of the AWS provider. */
  readonly upgradeTo?: 6;
}

/** The files of a request: `{ files, owned, severities }` as JSON, or one file, which may be a chat answer, as `text/plain` with `?owned=a,b`. */
export async function readSources(request: Request): Promise<Read<GivenSources>> {
  switch (mediaType(request)) {
    case "application/json":
      return readFiles(request);
    case "text/plain":
      return readFile(request);
    default:
      return refused(415, unsupported(request, "application/json or text/plain"));
  }
}

async function readFiles(request: Request): Promise<Read<GivenSources>> {
  const json = await readJson(request, LINT_LIMIT);
  if (!json.ok) return json;
  const body = checkBody(sourcesBody, json.value);
  if (!body.ok) return body;
  const { owned = [], upgradeTo, profile } = body.value;
  const { severities, problems } = readSeverities(Object.entries(body.value.severities ?? {}));
  if (problems.length > 0) return { ok: false, refusal: refuse(400, problems.map(issueOf)) };
  const files = namedSources(body.value.files);
  if (files.some(({ path, markdown }) => markdown || isTerraformFile(path)))
    return {
      ok: true,
      value: { files, owned, severities, ...(upgradeTo && { upgradeTo }), ...(profile && { profile }) },
    };
  const received = files.map(({ path }) => path);
  const message = `files: received ${received.join(", ")}, expected at least one path that ends in .tf, .tofu, .tfvars or .md`;
  return { ok: false, refusal: refuse(400, [{ path: ["files"], message, received }]) };
}

function issueOf({ rule, received, message }: SeverityProblem): Issue {
  return { path: ["severities", rule], message: `severities.${rule}: ${message}`, received };
}

async function readFile(request: Request): Promise<Read<GivenSources>> {
  const text = await readText(request, LINT_LIMIT);
  if (!text.ok) return text;
  const owned = new URL(request.url).searchParams.get("owned")?.split(",") ?? [];
  return { ok: true, value: { files: [pastedSource("main.tf", text.value)], owned, severities: {} } };
}
