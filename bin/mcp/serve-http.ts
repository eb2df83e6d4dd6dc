import { createServer as createHttpServer, type IncomingMessage, type Server } from "node:http";
import {
  hostHeaderValidation,
  type NodeIncomingMessageLike,
  originValidation,
  toNodeHandler,
} from "@modelcontextprotocol/node";
import { createMcpHandler, localhostAllowedHostnames } from "@modelcontextprotocol/server";
import { createServer } from "./create-server";

const here = "http://localhost";

export interface HttpOptions {
  readonly port: number;
  /** The interface to listen on. */
  readonly host: string;
  /** Names under which the server may be asked beside those of this machine. */
  readonly allowed: readonly string[];
}

/**
 * Serves MCP over streamable HTTP at /mcp. Only requests for a known name, and from pages of a known name, are answered:
 * any page in a browser could ask a server on this machine, and a name can be made to lead here (DNS rebinding).
 */
export function serveHttp({ port, host, allowed }: HttpOptions): Promise<Server> {
  const names = [...localhostAllowedHostnames(), ...allowed];
  const [isKnownHost, isKnownOrigin] = [hostHeaderValidation(names), originValidation(names)];
  const handle = toNodeHandler(createMcpHandler(createServer));
  const server = createHttpServer((request, response) => {
    if (!isKnownHost(request, response) || !isKnownOrigin(request, response)) return;
    const address = addressOf(request.url ?? "/");
    if (address?.pathname === "/mcp") {
      // What handles it takes a path alone; a request line may name the whole address: https://www.rfc-editor.org/rfc/rfc9112#section-3.2.2
      request.url = address.pathname + address.search;
      void handle(asked(request), response);
    } else response.writeHead(404, { "content-type": "text/plain" }).end("Not here: /mcp\n");
  });
  return new Promise((resolve, reject) => {
    server.once("error", reject).listen(port, host, () => resolve(server));
  });
}

/** Undefined for what is no address, such as `//`: anybody can ask for that. */
function addressOf(asked: string): URL | undefined {
  return URL.canParse(asked, here) ? new URL(asked, here) : undefined;
}

// Safe: a message that a server gets has a method and an address, https://nodejs.org/api/http.html#messagemethod
const asked = (request: IncomingMessage): NodeIncomingMessageLike => request as NodeIncomingMessageLike;
