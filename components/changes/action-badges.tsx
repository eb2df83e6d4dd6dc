import { Badge } from "@/components/ui/badge";
import { useWords } from "../words/use-words";
import { type Action, actionTones, countActions } from "./action-words";

/** What happens to how many resources, in a row of words. */
export function ActionBadges({ changes }: { readonly changes: readonly { readonly action: Action }[] }) {
  const { compare: words } = useWords().panels;
  const counts = countActions(changes);
  if (counts.length === 0) return <Badge>{words.noResource}</Badge>;
  return counts.map(({ action, count }) => (
    <Badge key={action} tone={actionTones[action]}>
      {count} {words.actions[action]}
    </Badge>
  ));
}
