import Negotiator from "negotiator";

/** Programs of a terminal, by how they name themselves. */
const terminal = /^(?:curl|wget|httpie|xh|aria2|lwp-request|fetch libfetch)\b|\bpowershell\//i;

/** Whether a page is asked for by somebody who reads text: in words, or from a terminal that takes anything. */
export function wantsText(headers: Pick<Headers, "get">): boolean {
  const accept = headers.get("accept") ?? "*/*";
  const forms = terminal.test(headers.get("user-agent") ?? "")
    ? ["text/plain", "text/html"]
    : ["text/html", "text/plain"];
  return new Negotiator({ headers: { accept } }).mediaType(forms) === "text/plain";
}
