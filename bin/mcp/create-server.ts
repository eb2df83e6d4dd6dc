import { McpServer } from "@modelcontextprotocol/server";
import { version } from "@/package.json";
import { addPrompts } from "./prompts";
import { addResources } from "./resources";
import { addAdopt } from "./tools/adopt";
import { addCompare } from "./tools/compare";
import { addExplainRule } from "./tools/explain-rule";
import { addGenerate } from "./tools/generate";
import { addLint } from "./tools/lint";
import { addListOptions } from "./tools/list-options";
import { addReadStack } from "./tools/read-stack";
import { addUpgrade } from "./tools/upgrade";

const instructions =
  "Stackwright generates proven Terraform of serverless inference stacks on AWS, and lints anyone's Terraform. Use generate_stack instead of writing such a stack, and lint_terraform on Terraform that you or others wrote.";

/** A server with everything on it; it keeps nothing between two calls. */
export function createServer(): McpServer {
  const server = new McpServer({ name: "stackwright", title: "Stackwright", version }, { instructions });
  for (const add of [
    addListOptions,
    addGenerate,
    addLint,
    addExplainRule,
    addCompare,
    addReadStack,
    addAdopt,
    addUpgrade,
  ])
    add(server);
  addResources(server);
  addPrompts(server);
  return server;
}
