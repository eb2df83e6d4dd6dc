import { formSteps } from "@/generators/config/steps";
import type { DroppedField } from "@/lib/permalink";

/** Where in the configurator a link leads; it stands beside the configuration and is no part of it. */
export interface Place {
  readonly step?: string;
  readonly file?: string;
  /** 1-based. */
  readonly line?: number;
}

export const REVIEW_STEP = "review";

const PLACE = /(^|[#?&])(step|file|line)=([^&#]*)/g;

/** A link without the place that it leads to. */
export function withoutPlace(link: string): string {
  return link.replaceAll(PLACE, (_, before: string) => (before === "&" ? "" : before));
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll("+", " "));
  } catch {
    return text;
  }
}

/** The place in a link, and what of it there is not. */
export function placeOf(link: string): { readonly place: Place; readonly ignored: readonly DroppedField[] } {
  const given = new Map([...link.matchAll(PLACE)].map(([, , name = "", value = ""]) => [name, decode(value)]));
  const [step, file, line] = [given.get("step"), given.get("file"), given.get("line")];
  const isStep = step === REVIEW_STEP || formSteps.some(({ key }) => key === step);
  const isLine = line !== undefined && /^[1-9]\d{0,5}$/.test(line);
  return {
    place: {
      ...(step !== undefined && isStep && { step }),
      ...(file !== undefined && file !== "" && { file }),
      ...(isLine && { line: Number(line) }),
    },
    ignored: [
      ...(step !== undefined && !isStep
        ? [ignore("step", step, `one of ${formSteps.map(({ key }) => key).join(", ")}, ${REVIEW_STEP}`)]
        : []),
      ...(line !== undefined && !isLine ? [ignore("line", line, "the number of a line")] : []),
    ],
  };
}

function ignore(field: string, received: string, expected: string): DroppedField {
  return {
    kind: "unknown",
    field,
    received,
    reason: `expected ${expected}; the place is left out`,
  };
}

/** A fragment, which may be empty, with a place behind it. */
export function withPlace(fragment: string, { step, file, line }: Place): string {
  const parts = [
    fragment,
    step === undefined ? "" : `step=${step}`,
    file === undefined ? "" : `file=${encodeURIComponent(file).replaceAll("%2F", "/")}`,
    line === undefined ? "" : `line=${line}`,
  ];
  return parts.filter(Boolean).join("&");
}
