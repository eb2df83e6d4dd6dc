import type { Finding } from "@/lib/lint/finding";
import type { Profile } from "@/lib/lint/profile";
import type { Compliance } from "@/lib/lint/report";
import type { NotJudged } from "@/lib/validity/not-judged";

/** What an audit of somebody's files says. */
export interface Audit {
  readonly findings: readonly Finding[];
  readonly compliance: readonly Compliance[];
  /** Share of the requirements that are met, in percent. */
  readonly rate: number;
  /** By what it was judged; a server of an earlier version does not say. */
  readonly profile?: Profile;
  /** Left out where everything was judged. */
  readonly notJudged?: readonly NotJudged[];
}
