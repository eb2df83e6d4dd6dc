import { hasStandIns, type StandIn, type UnknownValue, unknown, type Value } from "@/lib/terraform";

/** The value that stands for what no file says: templates and functions that put texts together keep it in its place. */
export function standIn(origin: StandIn): UnknownValue {
  const because = `depends on ${nameOf(origin)}, which these files do not say`;
  return { ...unknown(because), pattern: ["", ""], standIns: [origin] };
}

/** `aws_vpc.main.id`. */
function nameOf({ address, attribute }: StandIn): string {
  return attribute === undefined ? address : `${address}.${attribute}`;
}

/** Whether a value is a text that is made of certain pieces and of what stands between them. */
export function isPieced(value: Value): value is UnknownValue & Required<Pick<UnknownValue, "pattern">> {
  return value.kind === "unknown" && value.pattern !== undefined;
}

/** Whether a text holds an attribute of a resource's instance that AWS fills in. */
export function restsOn(value: Value, address: string): boolean {
  return hasStandIns(value) && value.standIns.some((one) => one?.address === address && one.attribute !== undefined);
}

/** A text for people and for comparing: two that are equal stand for equal values, but for what has no origin. */
export function spellPieces({ pattern = [], standIns = [] }: UnknownValue): string {
  return pattern.map((text, at) => (at === 0 ? text : `${spellStandIn(standIns[at - 1])}${text}`)).join("");
}

/** In brackets that no setting may hold. */
export function spellStandIn(origin: StandIn | undefined): string {
  if (!origin) return "⟨?⟩";
  return `⟨${nameOf(origin)}${origin.state === undefined ? "" : ` ${origin.state}`}⟩`;
}

/** Whether a spelt text holds something that no file says. */
export function holdsStandIn(text: string | undefined): boolean {
  return text?.includes("⟨") ?? false;
}

/** The texts of a spelt text and, between two of them, what stands there by its name. */
export function piecesSpelt(text: string): readonly string[] {
  return text.split(/⟨([^⟩]*)⟩/);
}
