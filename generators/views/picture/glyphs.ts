import type { GraphNode } from "@/generators/parts/picture/stack-graph";

/** Drawn in strokes on a field of 20 by 20. */
const glyphs = {
  api: "M7 6L3 10l4 4M13 6l4 4-4 4M11.4 4.5l-2.8 11",
  archive: "M3.5 4h13v3.5h-13zM4.5 7.5V16h11V7.5M8 10.5h4",
  bell: "M5 14h10l-1.4-2V8.5a3.6 3.6 0 0 0-7.2 0V12zM8.5 16.5a1.7 1.7 0 0 0 3 0",
  branch: "M5.5 3v14M14.5 7a2 2 0 1 0 0-4 2 2 0 0 0 0 4zM14.5 7c0 3.6-3.5 4-9 5.2",
  build: "M3.5 16.5l7-7M8.2 5.3L11 2.5l6.5 6.5-2.8 2.8z",
  chart: "M3.5 3.5v13h13M7.2 13.5V10M10.6 13.5v-7M14 13.5V8.5",
  cube: "M10 3l6 3.4v7.2L10 17l-6-3.4V6.4zM4 6.4l6 3.4 6-3.4M10 9.8V17",
  drum: "M4 5.5C4 4.1 6.7 3 10 3s6 1.1 6 2.5S13.3 8 10 8 4 6.9 4 5.5zM4 5.5v9C4 15.9 6.7 17 10 17s6-1.1 6-2.5v-9M4 10c0 1.4 2.7 2.5 6 2.5s6-1.1 6-2.5",
  envelope: "M3 5h14v10H3zM3 5.5l7 5.5 7-5.5",
  fork: "M3.5 10H8l5-5h3.5M8 10l5 5h3.5M14.3 2.8L16.5 5l-2.2 2.2M14.3 12.8l2.2 2.2-2.2 2.2",
  globe: "M10 3a7 7 0 1 0 0 14 7 7 0 0 0 0-14zM3 10h14M10 3c4 4.6 4 9.4 0 14-4-4.6-4-9.4 0-14",
  grid: "M3.5 3.5h13v13h-13zM3.5 10h13M10 3.5v13",
  key: "M6.8 6.5a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7zM10.3 10H17M16.5 10v3M13.5 10v2.3",
  lambda: "M4.5 16.5L9.4 8M6 3.5h2.4l5.4 13H16",
  layers: "M10 3l7 3.5-7 3.5-7-3.5zM3 10l7 3.5 7-3.5M3 13.5l7 3.5 7-3.5",
  lock: "M5 9h10v7.5H5zM7 9V6.5a3 3 0 0 1 6 0V9",
  megaphone: "M3.5 8v4h3l7 4V4l-7 4zM16 8.5a2 2 0 0 1 0 3",
  outlet: "M3.5 10H16M11.5 5.5L16 10l-4.5 4.5M3.5 5v10",
  person: "M10 3.5a3 3 0 1 0 0 6 3 3 0 0 0 0-6zM4 16.5c.6-3.2 2.9-4.8 6-4.8s5.4 1.6 6 4.8",
  plug: "M7 3v4M13 3v4M5 7h10v3a5 5 0 0 1-10 0zM10 15v2.5",
  shield: "M10 3l6 2v5c0 3.6-2.4 6-6 7-3.6-1-6-3.4-6-7V5z",
  tag: "M3.5 3.5h6l7 7-6 6-7-7zM7 7h.01",
} as const;

export type Glyph = keyof typeof glyphs;

/** By the type of what a thing is made of. */
const byType: Readonly<Record<string, Glyph>> = {
  aws_api_gateway_domain_name: "globe",
  aws_api_gateway_rest_api: "api",
  aws_api_gateway_stage: "layers",
  aws_backup_vault: "archive",
  aws_cloudwatch_dashboard: "chart",
  aws_cloudwatch_metric_alarm: "bell",
  aws_codebuild_project: "build",
  aws_codepipeline: "branch",
  aws_ecr_repository: "cube",
  aws_efs_file_system: "drum",
  aws_iam_role: "key",
  aws_lambda_alias: "tag",
  aws_lambda_function: "lambda",
  aws_nat_gateway: "outlet",
  aws_security_group: "lock",
  aws_sns_topic: "megaphone",
  aws_sns_topic_subscription: "envelope",
  aws_subnet: "grid",
  aws_vpc_endpoint: "plug",
  aws_wafv2_web_acl: "shield",
};

/** Of what the stack finds and does not make, and of what its type alone does not tell. */
const byId: Readonly<Record<string, Glyph>> = {
  callers: "person",
  internet: "globe",
  source: "branch",
  "existing-subnets": "grid",
  "aws_lambda_function.split": "fork",
};

/** The drawing that tells what a thing is; undefined for one that has none yet. */
export function glyphOf({ id, address }: Pick<GraphNode, "id" | "address">): Glyph | undefined {
  return byId[id] ?? byType[address?.split(".")[0] ?? ""];
}

/** The line of a drawing. */
export function strokesOf(glyph: Glyph): string {
  return glyphs[glyph];
}
