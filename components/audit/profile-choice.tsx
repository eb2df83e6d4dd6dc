import { Select } from "@/components/ui/select";
import type { Profile } from "@/lib/lint/profile";
import { useWords } from "../words/use-words";
import { told } from "../words/words";

interface ProfileChoiceProps {
  /** What was asked for; undefined where what is there decides. */
  readonly chosen: Profile | undefined;
  /** What the audit was made by. */
  readonly used: Profile | undefined;
  readonly onChoose: (profile: Profile | undefined) => void;
}

/** By what demands the files are judged, which decides what findings weigh. */
export function ProfileChoice({ chosen, used, onChoose }: ProfileChoiceProps) {
  const { audit: words } = useWords();
  const found = used && chosen === undefined ? told(words.asIsFound, { profile: words.profiles[used] }) : words.asIs;
  return (
    <Select
      aria-label={words.judgedAs}
      className="min-w-0 max-w-full flex-[1_1_18rem] print:hidden"
      value={chosen ?? ""}
      onChange={({ target }) => onChoose(profileNames.find((name) => name === target.value))}
      choices={[
        { value: "", label: found },
        ...profileNames.map((name) => ({ value: name, label: told(words.as, { profile: words.profiles[name] }) })),
      ]}
    />
  );
}

const profileNames = ["stack", "general"] as const satisfies readonly Profile[];
