import { docContents } from "../contents";

/** What the search of the page finds in the documentation; asked for when it is opened. */
export function GET(): Response {
  return Response.json(docContents(), { headers: { "cache-control": "no-cache" } });
}
