import { type KnownValue, known } from "@/lib/terraform";

/**
 * A stand-in has the place of what these files do not say: what AWS fills in, what a data source finds, what others set. It is a text,
 * so that templates and functions carry it along, in brackets that no setting may hold. Nobody else knows how it is spelled.
 */
export interface Origin {
  /** `aws_vpc.main`, `data.aws_region.current`, `var.size`. */
  readonly address: string;
  readonly attribute?: string;
}

/** The value that stands for what an origin gives; another `state` is another value. */
export function standIn({ address, attribute }: Origin, state = ""): KnownValue {
  const name = attribute === undefined ? address : `${address}.${attribute}`;
  return known(`⟨${name}${state === "" ? "" : ` ${state}`}⟩`);
}

/** The name of what a text depends on first; undefined where the files say all of it. */
export function originIn(text: string): string | undefined {
  return /⟨([^⟩ ]*)/.exec(text)?.[1];
}

/** Whether a text holds an attribute of a resource's instance that AWS fills in. */
export function restsOn(text: string, address: string): boolean {
  return text.includes(`⟨${address}.`);
}

/** A text with something else for every stand-in. */
export function withoutStandIns(text: string, instead: string): string {
  return text.replaceAll(/⟨[^⟩]*⟩/g, instead);
}

/** The pieces of a text, with a stand-in for what is not known between them. */
export function aroundUnknown(pieces: readonly string[]): string {
  return pieces.join("⟨?⟩");
}
