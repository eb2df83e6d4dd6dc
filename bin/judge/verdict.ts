/** What Terraform refuses, and where, if it says so. */
export interface TheirError {
  readonly file?: string;
  readonly line?: number;
  readonly message: string;
}

export type Verdict =
  | { readonly kind: "judged"; readonly program: string; readonly errors: readonly TheirError[] }
  /** It did not come to a verdict. */
  | { readonly kind: "unable"; readonly why: string };
