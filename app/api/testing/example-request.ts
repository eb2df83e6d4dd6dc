/** For tests: a POST with a body, JSON unless the type says otherwise. */
export function postOf(body: unknown, headers: Readonly<Record<string, string>> = {}, query = ""): Request {
  return new Request(`http://localhost:3000/api/v1/x${query}`, {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body: typeof body === "string" ? body : JSON.stringify(body),
  });
}

/** For tests: a GET with a query such as `v=1&project=x`. */
export function getOf(query = "", headers: Readonly<Record<string, string>> = {}): Request {
  return new Request(`http://localhost:3000/api/v1/x?${query}`, { headers });
}
