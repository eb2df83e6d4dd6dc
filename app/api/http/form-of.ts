import Negotiator from "negotiator";
import type { Operation } from "@/app/api/operation/operation";
import { refuse } from "./answer";
import type { Read } from "./read-body";

/** Whether `Accept` makes a difference. */
export function severalForms(operation: Pick<Operation, "answer">): boolean {
  return Object.keys(operation.answer).length > 1;
}

/**
 * The media type that a caller wants of an answer: https://www.rfc-editor.org/rfc/rfc9110#section-12.5.1. The first one
 * without `Accept`, and where there is only one; `?format=`, where an operation has it, counts before.
 */
export function formOf(operation: Pick<Operation, "answer" | "parameters">, request: Request): Read<string> {
  const forms = Object.keys(operation.answer);
  const [usual = ""] = forms;
  const accept = request.headers.get("accept");
  const named = operation.parameters?.some(({ name }) => name === "format" && hasQuery(request, name)) ?? false;
  if (accept === null || accept.trim() === "" || named || forms.length === 1) return { ok: true, value: usual };
  const form = new Negotiator({ headers: { accept: withoutParameters(accept) } }).mediaType(forms);
  if (form !== undefined) return { ok: true, value: form };
  const message = `accept: received ${JSON.stringify(accept)}, expected one of ${forms.join(", ")}`;
  return {
    ok: false,
    refusal: refuse(406, [{ path: [], message, received: accept }], { vary: "Accept" }),
  };
}

const hasQuery = (request: Request, name: string): boolean => new URL(request.url).searchParams.has(name);

/** `application/json; charset=utf-8` asks for what `application/json` does; weights stay. */
function withoutParameters(accept: string): string {
  return accept.replace(/;(?!\s*q\s*=)[^,;]*/gi, "");
}
