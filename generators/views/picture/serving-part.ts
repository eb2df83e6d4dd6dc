import { identification } from "@/generators/config/facts/authorization";
import { firewallRuleCount } from "@/generators/config/facts/counts";
import type { StackConfig } from "@/generators/config/stack";
import type { Find } from "./made";
import { between, type GraphNode, type StackGraph } from "./stack-graph";

const versionsOf = (config: StackConfig, find: Find) => {
  const model = (name: string) => config.models.find((one) => one.name === name);
  const stages = find("aws_api_gateway_stage").map(
    (made): GraphNode => ({
      ...at(made, "edge"),
      title: `Stage ${made.key}`,
      detail: `/${made.key}/${config.api.path}`,
    }),
  );
  const aliases = find("aws_lambda_alias").map(
    (made): GraphNode => ({
      ...at(made, "compute"),
      title: `Alias ${made.text("name") || "live"}`,
      detail: `of ${made.key}`,
    }),
  );
  const functions = find("aws_lambda_function").map((made): GraphNode => {
    const { memoryMb = 0, minCapacity = 0, provisionedConcurrency = 0 } = model(made.key) ?? {};
    const warm = provisionedConcurrency > 0 ? `${minCapacity} warm` : "none warm";
    return { ...at(made, "compute"), title: `Function ${made.key}`, detail: `${memoryMb} MB, ${warm}` };
  });
  return { stages, aliases, functions };
};

const at = ({ id, address }: { readonly id: string; readonly address: string }, kind: GraphNode["kind"]) => ({
  id,
  address,
  kind,
});

/** Things with the same key belong together. */
const pairs = (from: readonly GraphNode[], to: readonly GraphNode[], label: string) =>
  from.flatMap((start) => {
    const key = start.id.slice(start.id.indexOf("["));
    return between(
      [start],
      to.filter(({ id }) => id.endsWith(key)),
      label,
    );
  });

/** The way of a call: caller, domain, firewall, API, stages, aliases, functions, and what these load. */
export function servingPart(config: StackConfig, find: Find): StackGraph {
  const callers: GraphNode = { id: "callers", kind: "outside", title: "Callers", detail: identification(config) };
  const doors = [...find("aws_api_gateway_domain_name"), ...find("aws_vpc_endpoint", "api")].map(
    (made): GraphNode => ({
      ...at(made, "edge"),
      title: made.address.startsWith("aws_vpc") ? "Private endpoint" : "Custom domain",
      detail: made.text("domain_name") || "execute-api",
    }),
  );
  const firewall = find("aws_wafv2_web_acl").map(
    (made): GraphNode => ({ ...at(made, "edge"), title: "Firewall", detail: `${firewallRuleCount(config)} rules` }),
  );
  const api = find("aws_api_gateway_rest_api").map(
    (made): GraphNode => ({ ...at(made, "edge"), title: "REST API", detail: `POST /${config.api.path}` }),
  );
  const { stages, aliases, functions } = versionsOf(config, find);
  const storage = find("aws_efs_file_system").map(
    (made): GraphNode => ({
      ...at(made, "data"),
      title: "Model storage",
      detail: `EFS, ${config.storage.throughputMode}`,
    }),
  );
  const images = find("aws_ecr_repository").map(
    (made): GraphNode => ({ ...at(made, "data"), title: "Image repository", detail: "ECR, immutable tags" }),
  );
  return {
    nodes: [callers, ...doors, ...firewall, ...api, ...stages, ...aliases, ...functions, ...storage, ...images],
    edges: [
      ...between([callers], doors.length > 0 ? doors : firewall, "calls"),
      ...between(doors, firewall, "calls"),
      ...between(firewall, api, "lets through"),
      ...between(api, stages, "routes to"),
      ...pairs(stages, aliases, "invokes"),
      ...pairs(aliases, functions, "points to"),
      ...between(functions, storage, "mounts"),
      ...between(functions, images, "runs an image of"),
    ],
  };
}
