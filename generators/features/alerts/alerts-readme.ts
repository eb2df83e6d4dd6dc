import { UNREAD_ADDRESS } from "@/generators/config/options/unread-address";
import type { StackConfig } from "@/generators/config/stack";
import type { ReadmePart } from "@/generators/parts/readme-part";
import { chapter, fence, value } from "@/generators/parts/words/markdown";

function quiet({ alerts }: StackConfig): string | false {
  const kinds = Object.entries(alerts.routes).filter(([, route]) => route !== "on-call");
  if (kinds.length === 0) return false;
  const words = { "on-call": "the alarm addresses", info: "the information addresses only", nobody: "nobody" };
  return `Not every alarm goes there: ${kinds.map(([kind, route]) => `\`${kind}\` tells ${words[route]}`).join(", ")}.`;
}

function alarms(config: StackConfig): string {
  const { alerts, region } = config;
  return chapter(
    "Alarms",
    `Alarms go to ${[...new Set(alerts.emails)].map(value).join(", ")}. AWS sends each address one e-mail with a link; **nothing else arrives until it is confirmed**, and the link is valid for three days. This shows which addresses are still pending:`,
    fence(
      "sh",
      `aws sns list-subscriptions-by-topic --region ${region} \\\n  --topic-arn "$(terraform output -raw alarm_topic_arn)"`,
    ),
    "Latency alarms need enough calls to judge by: 200 for p95 and 1,000 for p99; with fewer their state stays as it is.",
    quiet(config),
    alerts.emails.includes(UNREAD_ADDRESS) &&
      `\`${UNREAD_ADDRESS}\` is AWS's mailbox simulator, which nobody reads. Put addresses of your own into \`alert_emails\`.`,
  );
}

/** Whom alarms reach, and who has yet to confirm. */
export const alertsReadme: ReadmePart = { place: "operate", write: (config) => [alarms(config)] };
