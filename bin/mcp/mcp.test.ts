import { request as httpRequest, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { Client, InMemoryTransport, StreamableHTTPClientTransport } from "@modelcontextprotocol/client";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { generate } from "@/generators/bundle/generate";
import { presets } from "@/generators/config/presets";
import { defaultConfig } from "@/generators/config/stack";
import { createReport, ruleTexts } from "@/lib/rules";
import { createServer } from "./create-server";
import { serveHttp } from "./serve-http";

const client = new Client({ name: "test", version: "1" });
const regionTwice = 'variable "aws_region" {}\nvariable "aws_region" {}\n';

beforeAll(async () => {
  const [ours, theirs] = InMemoryTransport.createLinkedPair();
  await createServer().connect(theirs);
  await client.connect(ours);
});
afterAll(() => client.close());

async function call(name: string, given: Readonly<Record<string, unknown>>) {
  const { content, structuredContent, isError } = await client.callTool({ name, arguments: { ...given } });
  const [first] = content;
  // Tests know the schemas of what they ask for.
  const data = structuredContent as Record<string, never> | undefined;
  return { text: first?.type === "text" ? first.text : "", data, isError: isError === true };
}

const dashboard = {
  address: "aws_cloudwatch_dashboard.ours",
  mode: "managed",
  type: "aws_cloudwatch_dashboard",
  values: { dashboard_name: "fraud-detector-prod" },
};

describe("tools", () => {
  it("all say what they give, and that they change nothing", async () => {
    const { tools } = await client.listTools();
    expect(tools.map(({ name }) => name)).toEqual([
      "list_options",
      "generate_stack",
      "lint_terraform",
      "explain_rule",
      "compare_stacks",
      "read_stack",
      "adopt_resources",
      "upgrade_terraform",
    ]);
    for (const { outputSchema, annotations, description } of tools) {
      expect(outputSchema?.type).toBe("object");
      expect(annotations?.readOnlyHint).toBe(true);
      expect(description).toBeTruthy();
    }
  });

  it("list options, whole or below a path", async () => {
    const { text } = await call("list_options", { under: "models[]" });
    expect(text).toMatch(/^models\[\]\.memoryMb \(.*\): /m);
    expect(text).not.toMatch(/^usagePlans/m);
    expect((await call("list_options", { under: "nothing" })).text).toContain("project");
  });

  it("generate: names first, texts by name", async () => {
    const bundle = generate(defaultConfig);
    const names = await call("generate_stack", {});
    expect(names.text).toContain(`${bundle.length} files, no findings`);
    expect(names.text.length).toBeLessThan(4_000);
    const { data } = await call("generate_stack", { preset: "production", files: ["api.tf"] });
    const told = bundle.map(({ path, text }) => ({
      path,
      lines: text.split("\n").length - 1,
      ...(path === "api.tf" && { text }),
    }));
    expect(data?.files).toEqual(told);
    expect(data?.link).toBe("#v=1");
  });

  it.each([
    ["generate_stack", { config: { models: [{ name: "v1", memoryMb: 5 }] } }, "5"],
    ["generate_stack", { preset: "none" }, "expected one of production"],
    ["generate_stack", { preset: "pilot", link: "#v=1" }, "expected one of them"],
    ["lint_terraform", {}, "expected at least one of them"],
    ["lint_terraform", { answer: "x", severities: { nothing: "off" } }, "expected the id of a rule"],
    ["explain_rule", { rule: "key-rotate" }, "key-rotates"],
    ["compare_stacks", { from: {}, to: { preset: "none" } }, "to: preset: received"],
    ["read_stack", {}, "expected at least one of them"],
    ["upgrade_terraform", {}, "expected at least one of them"],
    ["adopt_resources", {}, "expected at least one of them"],
    ["adopt_resources", { state: { resources: [] } }, "expected what terraform show -json prints"],
  ])("%s says what is wrong with %j", async (name, given, words) => {
    const { text, isError } = await call(name, given);
    expect(isError).toBe(true);
    expect(text).toContain(words);
  });

  it("lint files, and the Terraform in an answer, worst first", async () => {
    const files = [{ path: "main.tf", text: regionTwice }];
    const { text, data } = await call("lint_terraform", { files });
    const { findings } = createReport(files);
    expect(data?.findings).toHaveLength(findings.length);
    expect(text.split("\n")[1]).toContain("main.tf:2 ");
    const answer = await call("lint_terraform", { answer: `Here:\n\n\`\`\`hcl\n${regionTwice}\`\`\`\n`, most: 1 });
    expect(answer.text).toContain("answer.md:5 ");
    expect(answer.data?.findings).toHaveLength(1);
  });

  it("explain, compare and read", async () => {
    expect((await call("explain_rule", { rule: "key-rotates" })).text).toContain("How to fix: ");
    const compared = await call("compare_stacks", { from: {}, to: { preset: "pilot" }, patch: true });
    expect(compared.text).toMatch(/^\d+ options, \d+ resources and \d+ files differ/);
    expect(compared.data?.patch).toContain("--- a/");
    const files = generate(defaultConfig).map(({ path, text }) => ({ path, text }));
    const read = await call("read_stack", { files });
    expect(read.text).toMatch(/^Read \d+ settings; link: #v=1/);
    expect(read.data?.config).toHaveProperty("models");
    const state = { format_version: "1.0", values: { root_module: { resources: [dashboard] } } };
    const adopted = await call("adopt_resources", { state });
    expect(adopted.text).toMatch(/^Takes over 1, creates \d+ anew, leaves 0 alone/);
    expect(adopted.data?.imports).toContain('id = "fraud-detector-prod"');
  });
});

it("tells what provider 6 changes", async () => {
  const text = 'resource "aws_eip" "e" {\n  vpc = true\n}\n';
  const { data } = await call("upgrade_terraform", { files: [{ path: "main.tf", text }] });
  expect(data?.findings).toMatchObject([{ file: "main.tf", line: 2, invalid: true }]);
});

describe("resources and prompts", () => {
  const textAt = async (uri: string) => {
    const [content] = (await client.readResource({ uri })).contents;
    return JSON.parse(content && "text" in content ? content.text : "");
  };

  it("hold the schema, the presets and the rules", async () => {
    expect((await textAt("stackwright://schema")).properties).toHaveProperty("models");
    expect(await textAt("stackwright://presets")).toHaveLength(presets.length);
    expect(await textAt("stackwright://rules")).toHaveLength(ruleTexts.length);
    expect((await textAt("stackwright://preset/pilot")).config).toEqual(
      presets.find(({ id }) => id === "pilot")?.config,
    );
    expect((await textAt("stackwright://rule/key-rotates")).examples.bad.length).toBeGreaterThan(0);
    await expect(client.readResource({ uri: "stackwright://rule/nothing" })).rejects.toThrow();
  });

  it.each([
    ["build_stack", { brief: "two models" }, "generate_stack"],
    ["audit_answer", { answer: "```hcl" }, "lint_terraform"],
  ])("%s leads to the tools", async (name, given, tool) => {
    const { messages } = await client.getPrompt({ name, arguments: given });
    const text = JSON.stringify(messages);
    expect(text).toContain(tool);
    expect(text).toContain(Object.values(given)[0]);
  });
});

describe("over HTTP", () => {
  let server: Server;
  const port = () => (server.address() as AddressInfo).port;
  beforeAll(async () => {
    server = await serveHttp({ port: 0, host: "127.0.0.1", allowed: ["tools.example.org"] });
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });

  it("answers the SDK's client", async () => {
    const remote = new Client({ name: "test", version: "1" });
    await remote.connect(new StreamableHTTPClientTransport(new URL(`http://127.0.0.1:${port()}/mcp`)));
    expect((await remote.listTools()).tools).toHaveLength(8);
    const { structuredContent } = await remote.callTool({ name: "explain_rule", arguments: { rule: "key-rotates" } });
    expect(structuredContent).toMatchObject({ id: "key-rotates" });
    await remote.close();
  });

  const statusOf = (headers: Readonly<Record<string, string>>, path = "/mcp") =>
    new Promise<number | undefined>((resolve, reject) => {
      const body = JSON.stringify({ jsonrpc: "2.0", id: 1, method: "ping" });
      const more = { "content-type": "application/json", accept: "application/json, text/event-stream" };
      httpRequest({ port: port(), path, method: "POST", headers: { ...more, ...headers } }, (response) => {
        response.resume();
        resolve(response.statusCode);
      })
        .on("error", reject)
        .end(body);
    });

  it.each([
    ["a name of this machine", { host: "localhost" }, 200],
    ["a name that was allowed", { host: "tools.example.org" }, 200],
    ["a name that was made to lead here", { host: "evil.example.com" }, 403],
    ["a page of this machine", { host: "localhost", origin: "http://localhost:3000" }, 200],
    ["a page from elsewhere", { host: "localhost", origin: "https://evil.example.com" }, 403],
  ])("asked from %s", async (_, headers, status) => {
    expect(await statusOf(headers)).toBe(status);
    expect(await statusOf(headers, "http://localhost/mcp")).toBe(status);
  });

  it.each(["/", "//", "/mcp/", "http://["])("is nowhere but at /mcp, and goes on: %s", async (path) => {
    expect(await statusOf({ host: "localhost" }, path)).toBe(404);
    expect(await statusOf({ host: "localhost" })).toBe(200);
  });
});
