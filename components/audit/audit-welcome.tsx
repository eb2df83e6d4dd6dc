import { Bug, KeyRound, Network, Scissors } from "lucide-react";
import { Button } from "@/components/ui/button";

const looks = [
  {
    Icon: KeyRound,
    title: "Open doors",
    words: "Policies that admit anybody, public buckets and databases, secrets in plain text, missing keys.",
  },
  {
    Icon: Bug,
    title: "What breaks at apply",
    words: "Arguments that do not exist, cycles, limits of AWS, what terraform validate refuses.",
  },
  {
    Icon: Network,
    title: "What fails in production",
    words: "Alarms nobody gets, quotas that count nothing, versions that throttle, data that a change deletes.",
  },
  {
    Icon: Scissors,
    title: "What chat answers leave behind",
    words: "Files cut off in the middle, fences, placeholders, arguments that sound right.",
  },
] as const;

interface AuditWelcomeProps {
  /** How many rules there are. */
  readonly rules: number;
  readonly onExample: () => void;
}

/** What the audit looks for, for whoever has not given it anything yet. */
export function AuditWelcome({ rules, onExample }: AuditWelcomeProps) {
  return (
    <div className="mx-auto w-full max-w-xl px-4 py-8 wide:py-12">
      <h2 className="text-balance font-semibold text-lg">What would go wrong with this Terraform?</h2>
      <p className="mt-1 text-ink-soft">
        {rules} rules read every file, say what is wrong and where, and mend what can be mended for certain.
      </p>
      <ul className="mt-6 grid gap-x-6 gap-y-5 sm:grid-cols-2">
        {looks.map(({ Icon, title, words }) => (
          <li key={title} className="flex gap-3">
            <span className="grid size-9 shrink-0 place-items-center rounded-lg bg-accent-wash text-accent">
              <Icon aria-hidden className="size-4.5 stroke-[1.75]" />
            </span>
            <span>
              <span className="font-semibold">{title}</span>
              <span className="mt-0.5 block text-ink-faint text-xs">{words}</span>
            </span>
          </li>
        ))}
      </ul>
      <div className="mt-7 flex flex-wrap items-center gap-x-3 gap-y-2">
        <Button onClick={onExample}>Try an example answer</Button>
        <a
          href="/rules"
          className="inline-flex min-h-8 items-center text-accent text-sm underline underline-offset-2 pointer-coarse:min-h-11"
        >
          Read the rules
        </a>
      </div>
    </div>
  );
}
