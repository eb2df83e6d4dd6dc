import type { Major, ModuleFile, Present, SourceFile } from "@/lib/terraform";
import type { NotJudged } from "@/lib/validity/not-judged";
import type { Finding } from "./finding";
import type { Hint } from "./hints";
import type { Profile } from "./profile";
import type { Rule, RuleText } from "./rule";
import type { Severities } from "./severities";

export interface LintOptions {
  /** Variables that a provider file outside the given files declares. */
  readonly owned?: readonly string[];
  /** Per rule id; "off" silences a rule. */
  readonly severities?: Severities;
  /** By what is judged; without it, what is there says so. */
  readonly profile?: Profile | undefined;
  /** What is looked for. */
  readonly rules: readonly Rule[];
  /** Everything that comments may name, whether or not it runs; without it, what runs. */
  readonly known?: readonly RuleText[];
  /** `YYYY-MM-DD`, for suppressions with `until`; without it none expires. */
  readonly today?: string;
  /** Answers the same object for the same text again; see `createLinter`. */
  readonly readFile?: (file: SourceFile) => ModuleFile;
  /** Asks what changes with this major of the AWS provider: what is found under it and not under the one before. */
  readonly upgradeTo?: Major | undefined;
  /** Tells whether files that the configuration reads are there; without it nobody can say. */
  readonly present?: Present | undefined;
  /** Hears how many modules of how many were judged, before each. */
  readonly onProgress?: ((done: number, all: number) => void) | undefined;
}

export interface Suppressed {
  readonly finding: Finding;
  readonly reason: string;
}

export interface LintResult {
  readonly findings: readonly Finding[];
  /** Findings that a `# stackwright:ignore <rule> <reason>` comment took out. */
  readonly suppressed: readonly Suppressed[];
  /** Comments that tell other scanners what to skip. */
  readonly hints: readonly Hint[];
  /** By what they were judged. */
  readonly profile: Profile;
  /** What is taken as it is, because what it means is not known here. */
  readonly notJudged: readonly NotJudged[];
}
