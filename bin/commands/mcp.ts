import { serveStdio } from "@modelcontextprotocol/server/stdio";
import { type ExitCode, OK } from "../io/exit-codes";
import { createServer } from "../mcp/create-server";
import { serveHttp } from "../mcp/serve-http";

export interface McpOptions {
  /** A port; over standard input and output without one. */
  readonly http?: string;
  readonly host: string;
  readonly allowHost: readonly string[];
}

/** Serves the tools to assistants until it is told to end. */
export async function runMcp({ http, host, allowHost }: McpOptions): Promise<ExitCode> {
  if (http === undefined) {
    serveStdio(createServer, { onerror: (error) => process.stderr.write(`${error.message}\n`) });
    return OK;
  }
  const server = await serveHttp({ port: Number(http), host, allowed: allowHost });
  const address = server.address();
  const port = typeof address === "object" ? address?.port : http;
  process.stderr.write(`MCP over HTTP: http://${host}:${port}/mcp; Ctrl+C ends\n`);
  await new Promise<void>((resolve) => process.once("SIGINT", resolve).once("SIGTERM", resolve));
  server.closeAllConnections();
  server.close();
  return OK;
}
