import { manual } from "@/app/manual/manual";
import { originOf } from "@/app/manual/origin-of";

/** What a terminal is answered at `/`. */
export function GET({ headers }: Request): Response {
  const always = {
    "content-type": "text/plain; charset=utf-8",
    "cache-control": "no-store",
    vary: "Accept, User-Agent",
  };
  return new Response(manual(originOf(headers)), { headers: always });
}
