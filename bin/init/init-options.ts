/** What `init` asks, and what its options answer. */
export type AnswerName = "project" | "environment" | "owner" | "region" | "provider" | "email";

export type Answers = Readonly<Partial<Record<AnswerName, string>>>;

export interface InitOptions extends Answers {
  readonly preset?: string;
  /** Write stackwright.json alone. */
  readonly onlyConfig?: boolean;
  /** Ask nothing. */
  readonly yes?: boolean;
  readonly force?: boolean;
}
