import { Bug, KeyRound, Network, Scissors } from "lucide-react";
import { Button } from "@/components/ui/button";
import { useWords } from "../words/use-words";
import { told } from "../words/words";

const icons = [KeyRound, Bug, Network, Scissors] as const;

interface AuditWelcomeProps {
  /** How many rules there are. */
  readonly rules: number;
  readonly onExample: () => void;
}

/** What the audit looks for, for whoever has not given it anything yet. */
export function AuditWelcome({ rules, onExample }: AuditWelcomeProps) {
  const { audit: words } = useWords();
  return (
    <div className="mx-auto w-full max-w-xl wide:content-center px-4 py-8 wide:min-h-full">
      <h2 className="text-balance font-semibold text-lg">{words.question}</h2>
      <p className="mt-1 text-ink-soft">{told(words.lead, { count: rules })}</p>
      <ul className="mt-6 grid gap-x-6 gap-y-5 sm:grid-cols-2">
        {words.kinds.map(({ title, words: what }, at) => (
          <li key={title} className="flex gap-3">
            <span className="grid size-9 shrink-0 place-items-center rounded-lg bg-accent-wash text-accent">
              <KindIcon at={at} />
            </span>
            <span>
              <span className="font-semibold">{title}</span>
              <span className="mt-0.5 block text-ink-faint text-xs">{what}</span>
            </span>
          </li>
        ))}
      </ul>
      <div className="mt-7 flex flex-wrap items-center gap-x-3 gap-y-2">
        <Button kind="primary" onClick={onExample}>
          {words.example}
        </Button>
        <a
          href="/rules"
          className="inline-flex min-h-8 items-center text-accent text-sm underline underline-offset-2 pointer-coarse:min-h-11"
        >
          {words.readRules}
        </a>
      </div>
    </div>
  );
}

function KindIcon({ at }: { readonly at: number }) {
  const Icon = icons[at] ?? Bug;
  return <Icon aria-hidden className="size-4.5 stroke-[1.75]" />;
}
