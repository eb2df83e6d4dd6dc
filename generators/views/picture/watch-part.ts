import type { StackConfig } from "@/generators/config/stack";
import type { Find, Made } from "./made";
import { between, type GraphNode, type StackGraph } from "./stack-graph";

const node = ({ id, address }: Made, kind: GraphNode["kind"], title: string, detail: string): GraphNode => ({
  id,
  address,
  kind,
  title,
  detail,
});

const counted = (count: number, one: string): string => `${count} ${one}${count === 1 ? "" : "s"}`;

/** What watches the functions, and whom it tells. */
function alarmPart(find: Find): StackGraph {
  const alarms = find("aws_cloudwatch_metric_alarm");
  const [first] = alarms;
  const watch = first ? [{ ...node(first, "watch", "Alarms", counted(alarms.length, "alarm")), id: "alarms" }] : [];
  const dashboard = find("aws_cloudwatch_dashboard").map((made) => node(made, "watch", "Dashboard", "CloudWatch"));
  const topics = find("aws_sns_topic").map((made) => node(made, "watch", "Topic", made.text("name")));
  const mail = topics.flatMap((topic): readonly GraphNode[] => {
    const label = topic.address?.slice("aws_sns_topic.".length);
    const subscriptions = find("aws_sns_topic_subscription", label);
    const [only] = subscriptions;
    if (!only) return [];
    const detail = subscriptions.length === 1 ? only.key : `${subscriptions.length} addresses`;
    return [{ ...node(only, "outside", "E-mail", detail), id: `mail ${topic.id}` }];
  });
  return {
    nodes: [...watch, ...dashboard, ...topics, ...mail],
    edges: [
      ...between(find("aws_lambda_function"), [...watch, ...dashboard], "are watched by"),
      ...between(watch, topics, "notify"),
      ...topics.flatMap((topic) =>
        between(
          [topic],
          mail.filter(({ id }) => id === `mail ${topic.id}`),
          "mails",
        ),
      ),
    ],
  };
}

/** Who builds images and pushes them. */
function deliveryPart({ pipeline }: StackConfig, find: Find): StackGraph {
  const images = find("aws_ecr_repository");
  const roles = (pipeline.kind === "github" ? find("aws_iam_role", "pipeline") : []).map((made) =>
    node(made, "delivery", "GitHub role", "through OIDC"),
  );
  const pipelines = find("aws_codepipeline").map((made) => node(made, "delivery", "Pipeline", "CodePipeline"));
  const builds = find("aws_codebuild_project").map((made) => node(made, "delivery", "Build", "CodeBuild"));
  const first = [...roles, ...pipelines];
  const source: readonly GraphNode[] =
    first.length > 0 ? [{ id: "source", kind: "outside", title: "Repository", detail: pipeline.repository }] : [];
  return {
    nodes: [...source, ...first, ...builds],
    edges: [
      ...between(source, first, "starts"),
      ...between(pipelines, builds, "runs"),
      ...between([...roles, ...builds], images, "push to"),
    ],
  };
}

/** Everything that is not on the way of a call: alarms and delivery. */
export function watchPart(config: StackConfig, find: Find): StackGraph {
  const parts = [alarmPart(find), deliveryPart(config, find)];
  return { nodes: parts.flatMap(({ nodes }) => nodes), edges: parts.flatMap(({ edges }) => edges) };
}
