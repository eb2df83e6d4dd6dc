import { expect, test } from "vitest";
import { lint } from "./index";

const rulesOn = (type: string, body: string) =>
  new Set(lint([{ path: "main.tf", text: `resource "${type}" "x" {\n${body}\n}\n` }]).map(({ rule }) => rule));

test.each([
  ["database-is-encrypted", "aws_rds_cluster", "", true],
  ["database-is-encrypted", "aws_rds_cluster", 'engine_mode = "serverless"', false],
  ["database-is-encrypted", "aws_rds_cluster", "snapshot_identifier = var.x", false],
  ["database-is-encrypted", "aws_db_instance", "replicate_source_db = var.x", false],
  ["database-is-encrypted", "aws_redshift_cluster", "", false],
  ["database-is-encrypted", "aws_redshift_cluster", "encrypted = false", true],
  ["database-is-private", "aws_redshift_cluster", "publicly_accessible = true", true],
  ["database-is-private", "aws_mq_broker", "publicly_accessible = true", true],
  ["database-is-protected-from-deletion", "aws_docdb_cluster", "", true],
  ["database-keeps-final-snapshot", "aws_neptune_cluster", "skip_final_snapshot = true", true],
  ["database-password-not-in-state", "aws_rds_cluster", "master_password = random_password.p.result", true],
  ["cache-cluster-is-encrypted", "aws_elasticache_replication_group", 'engine = "valkey"', false],
  ["cache-cluster-is-encrypted", "aws_elasticache_replication_group", "engine = var.engine", false],
  ["cache-cluster-is-encrypted", "aws_dax_cluster", "", true],
  ["cache-cluster-requires-tls", "aws_memorydb_cluster", "", false],
  ["cache-cluster-requires-tls", "aws_memorydb_cluster", "tls_enabled = false", true],
  ["search-domain-is-encrypted", "aws_elasticsearch_domain", "", true],
  [
    "search-domain-is-private",
    "aws_opensearch_domain",
    'dynamic "vpc_options" {\nfor_each = var.x\ncontent {\nsubnet_ids = var.y\n}\n}',
    false,
  ],
  ["balancer-drops-invalid-headers", "aws_lb", 'load_balancer_type = "network"', false],
  ["balancer-drops-invalid-headers", "aws_lb", "load_balancer_type = var.kind", false],
  ["balancer-logs-access", "aws_alb", "", true],
  ["listener-requires-modern-tls", "aws_lb_listener", 'protocol = "HTTPS"', true],
  ["listener-requires-modern-tls", "aws_lb_listener", 'protocol = "HTTP"', false],
  [
    "listener-requires-modern-tls",
    "aws_lb_listener",
    'protocol = "TLS"\nssl_policy = "ELBSecurityPolicy-FS-1-2-Res-2020-10"',
    false,
  ],
  ["delivery-stream-is-encrypted", "aws_kinesis_firehose_delivery_stream", "kinesis_source_configuration {\n}", false],
  ["instance-requires-imdsv2", "aws_launch_template", "", true],
  ["instance-requires-imdsv2", "aws_instance", "launch_template {\n}", false],
  ["instance-requires-imdsv2", "aws_instance", 'metadata_options {\nhttp_endpoint = "disabled"\n}', false],
  ["runtime-is-supported", "aws_lambda_function", 'runtime = "nodejs18.x"', true],
  ["runtime-is-supported", "aws_lambda_function", 'runtime = "provided.al2023"', false],
  ["user-data-holds-no-secrets", "aws_instance", 'user_data = "PASSWORD=hunter2"', true],
] as const)("%s of %s: %s", (rule, type, body, expected) => {
  expect(rulesOn(type, body).has(rule)).toBe(expected);
});

test("passing any role weighs more than the rest", () => {
  const policy = (resource: string) =>
    `policy = jsonencode({ Statement = [{ Effect = "Allow", Action = ["iam:PassRole"], Resource = "${resource}" }] })`;
  const found = (resource: string) =>
    lint([{ path: "main.tf", text: `resource "aws_iam_policy" "x" {\n${policy(resource)}\n}\n` }])
      .filter(({ rule }) => rule === "iam-resource-not-wildcard")
      .map(({ severity }) => severity);
  expect(found("*")).toEqual(["high"]);
  expect(found("arn:aws:iam::111122223333:role/run")).toEqual([]);
});
