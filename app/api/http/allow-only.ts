import { refuse } from "./answer";

type Method = "GET" | "POST" | "PUT" | "PATCH" | "DELETE" | "OPTIONS";
type Handler = (request: Request) => Response;

/** Handlers for every other method: 405 that names the one that works, as https://www.rfc-editor.org/rfc/rfc9110#section-15.5.6 asks. */
export function allowOnly(method: "GET" | "POST"): Readonly<Record<Method, Handler>> {
  const allow = method === "GET" ? "GET, HEAD, OPTIONS" : "POST, OPTIONS";
  const refuseMethod: Handler = (request) => {
    const message = `method: received ${request.method}, expected ${method}`;
    return refuse(405, [{ path: [], message, received: request.method }], { allow });
  };
  const options: Handler = () => new Response(null, { status: 204, headers: { allow } });
  const all = refuseMethod;
  return { GET: all, POST: all, PUT: all, PATCH: all, DELETE: all, OPTIONS: options };
}
