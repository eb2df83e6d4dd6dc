import type { Find } from "@/generators/parts/picture/finder";
import type { PicturePart } from "@/generators/parts/picture/picture-part";
import { between, type GraphNode, nodeOf } from "@/generators/parts/picture/stack-graph";

function counted(count: number, one: string): string {
  return `${count} ${one}${count === 1 ? "" : "s"}`;
}

/** Whom a topic mails. */
function audienceOf(topic: GraphNode, find: Find): readonly GraphNode[] {
  const label = topic.address?.slice("aws_sns_topic.".length);
  const subscriptions = find("aws_sns_topic_subscription", label);
  const [only] = subscriptions;
  if (!only) return [];
  const detail = subscriptions.length === 1 ? only.key : `${subscriptions.length} addresses`;
  return [{ ...nodeOf(only, "outside", "E-mail", detail), id: `mail ${topic.id}` }];
}

/** What watches the functions. Many alarms are one node. */
function watchers(find: Find): { readonly alarms: readonly GraphNode[]; readonly all: readonly GraphNode[] } {
  const made = find("aws_cloudwatch_metric_alarm");
  const [first] = made;
  const alarms = first
    ? [
        {
          ...nodeOf(first, "watch", "Alarms", counted(made.length, "alarm")),
          id: "alarms",
          billed: ["aws_cloudwatch_metric_alarm"],
        },
      ]
    : [];
  const dashboard = find("aws_cloudwatch_dashboard").map((one) => nodeOf(one, "watch", "Dashboard", "CloudWatch"));
  return { alarms, all: [...alarms, ...dashboard] };
}

/** What watches the functions, and whom it tells. */
export const alertsPicture: PicturePart = {
  layer: "watch",
  draw: (_config, find) => {
    const { alarms, all } = watchers(find);
    const topics = find("aws_sns_topic").map((made) => nodeOf(made, "watch", "Topic", made.text("name")));
    const audiences = topics.map((topic) => ({ topic, mail: audienceOf(topic, find) }));
    return {
      nodes: [...all, ...topics, ...audiences.flatMap(({ mail }) => mail)],
      edges: [
        ...between(find("aws_lambda_function", "model"), all, "are watched by"),
        ...between(alarms, topics, "notify"),
        ...audiences.flatMap(({ topic, mail }) => between([topic], mail, "mails")),
      ],
    };
  },
};
