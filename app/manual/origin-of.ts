/** A name or address with a port, as a line of a shell can hold it: nothing else of a Host header gets into one. */
const plainHost = /^(?:[A-Za-z0-9.-]+|\[[0-9A-Fa-f:.]+\])(?::\d{1,5})?$/;

/** Where the caller found us, for lines that work from there. */
export function originOf(headers: Pick<Headers, "get">): string {
  const host = headers.get("host") ?? "";
  const scheme = headers.get("x-forwarded-proto") === "https" ? "https" : "http";
  return `${scheme}://${plainHost.test(host) ? host : "localhost:3000"}`;
}
