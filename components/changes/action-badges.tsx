import { Badge } from "@/components/ui/badge";
import { type Action, actionWords, countActions } from "./action-words";

/** What happens to how many resources, in a row of words. */
export function ActionBadges({ changes }: { readonly changes: readonly { readonly action: Action }[] }) {
  const counts = countActions(changes);
  if (counts.length === 0) return <Badge>no resource</Badge>;
  return counts.map(({ action, count }) => (
    <Badge key={action} tone={actionWords[action].tone}>
      {count} {actionWords[action].one}
    </Badge>
  ));
}
