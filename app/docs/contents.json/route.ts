import { requestLanguage } from "../../language";
import { docContents } from "../contents";

/** What the search of the page finds in the documentation; asked for when it is opened. */
export async function GET(): Promise<Response> {
  return Response.json(docContents(await requestLanguage()), { headers: { "cache-control": "no-cache" } });
}
