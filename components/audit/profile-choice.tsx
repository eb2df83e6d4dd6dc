import { Select } from "@/components/ui/select";
import type { Profile } from "@/lib/lint/profile";

interface ProfileChoiceProps {
  /** What was asked for; undefined where what is there decides. */
  readonly chosen: Profile | undefined;
  /** What the audit was made by. */
  readonly used: Profile | undefined;
  readonly onChoose: (profile: Profile | undefined) => void;
}

const words: Readonly<Record<Profile, string>> = {
  stack: "functions behind a REST API",
  general: "anyone’s Terraform",
};

/** By what demands the files are judged, which decides what findings weigh. */
export function ProfileChoice({ chosen, used, onChoose }: ProfileChoiceProps) {
  const found = used && chosen === undefined ? `: ${words[used]}` : "";
  return (
    <Select
      aria-label="Judged as"
      className="w-60 max-w-full print:hidden"
      value={chosen ?? ""}
      onChange={({ target }) => onChoose(profileNames.find((name) => name === target.value))}
      choices={[
        { value: "", label: `As what is there${found}` },
        ...profileNames.map((name) => ({ value: name, label: `As ${words[name]}` })),
      ]}
    />
  );
}

const profileNames = ["stack", "general"] as const satisfies readonly Profile[];
