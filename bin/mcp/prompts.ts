import type { McpServer } from "@modelcontextprotocol/server";
import { z } from "zod";

const asked = (text: string) => ({ messages: [{ role: "user" as const, content: { type: "text" as const, text } }] });

/** What people ask for, in words that lead to the tools. */
export function addPrompts(server: McpServer): void {
  server.registerPrompt(
    "build_stack",
    {
      title: "Build this stack",
      description: "From a brief to a bundle that is proven",
      argsSchema: z.object({ brief: z.string().describe("What the stack is for, in your words") }),
    },
    ({ brief }) =>
      asked(
        [
          "Build the Terraform of this stack with the tools of stackwright; write none yourself.",
          "1. Call list_options and match the brief to options. Ask me where it leaves open what has no safe default: names, Region, model versions, alert address, domain.",
          "2. Call generate_stack with only the fields that differ from the defaults, and mend what it refuses.",
          "3. Tell me the link, the warnings and the number of findings, then the files, unchanged, as the tool gives them.",
          `Brief:\n${brief}`,
        ].join("\n"),
      ),
  );
  server.registerPrompt(
    "audit_answer",
    {
      title: "Audit this answer",
      description: "What is broken or dangerous in Terraform that somebody, or a model, wrote",
      argsSchema: z.object({ answer: z.string().describe("The answer, with its Terraform") }),
    },
    ({ answer }) =>
      asked(
        [
          "Audit the Terraform in this answer: call lint_terraform with it as `answer`, and explain_rule for what is critical or high.",
          "Say first whether terraform validate would accept it, then what is dangerous, worst first, with the line and how to mend it. Then call read_stack and offer to build it right.",
          `Answer:\n${answer}`,
        ].join("\n"),
      ),
  );
}
