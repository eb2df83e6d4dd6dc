import { llms } from "@/app/manual/llms";
import { originOf } from "@/app/manual/origin-of";

/** What language models are told. */
export function GET({ headers }: Request): Response {
  const always = { "content-type": "text/plain; charset=utf-8", "cache-control": "no-store" };
  return new Response(llms(originOf(headers)), { headers: always });
}
