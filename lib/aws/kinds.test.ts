import { expect, test } from "vitest";
import { loadModules, type Module, type Resource } from "@/lib/terraform";
import { isForApplications } from "./balancer-kind";
import { isRedis } from "./cache-engine";

function judged(is: (module: Module, resource: Resource) => boolean, type: string, body: string) {
  const [module] = loadModules([{ path: "main.tf", text: `resource "${type}" "a" {\n${body}\n}\n` }]);
  const [resource] = module?.resourcesOf(type) ?? [];
  return module && resource && is(module, resource);
}

test.each([
  ["", true],
  ['load_balancer_type = "application"', true],
  ["load_balancer_type = null", true],
  ['load_balancer_type = "network"', false],
  ["load_balancer_type = var.kind", false],
])("a load balancer with %j is certainly for applications: %j", (body, is) => {
  expect(judged(isForApplications, "aws_lb", body)).toBe(is);
});

test.each([
  ["", true],
  ['engine = "redis"', true],
  ['engine = "valkey"', false],
  ["engine = var.engine", false],
  ['global_replication_group_id = "g"', false],
  ['snapshot_name = "s"', false],
])("a replication group with %j certainly runs Redis: %j", (body, is) => {
  expect(judged(isRedis, "aws_elasticache_replication_group", body)).toBe(is);
});
