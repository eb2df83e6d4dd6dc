import type { FieldValues } from "react-hook-form";
import type { StackConfig } from "@/generators/config/stack";
import type { Place } from "@/generators/links/link-place";
import type { DroppedField } from "@/lib/permalink";
import { cameWith } from "../drafts/came-with";
import { leftSomething } from "../drafts/left-something";
import { loadAhead } from "../late/load-ahead";

/** What is told of an arrival. */
export interface Arrival {
  readonly dropped: readonly DroppedField[];
  readonly place: Place;
  /** When what an earlier visit left was last changed, if the form shows that. */
  readonly restoredAt?: number | undefined;
}

/** What to fill the form with, where anything says. */
interface Given extends Partial<Arrival> {
  readonly config?: StackConfig;
  readonly typed?: FieldValues | undefined;
}

const works = () => import("../drafts/restore-work");
const links = () => Promise.all([import("@/generators/links/links"), import("@/generators/links/link-place")]);

// The next arrival may be one without the network.
loadAhead(works);
loadAhead(links);

async function leftBehind(): Promise<Given | undefined> {
  if (!leftSomething()) return undefined;
  const restored = await (await works()).restore();
  return restored && { ...restored, restoredAt: restored.at };
}

/**
 * What the address says, at first with what this tab had typed beyond it; else, at first, what an earlier visit left.
 */
export async function arrive(isFirst: boolean): Promise<Given | undefined> {
  const { hash, search } = location;
  if (!hash.includes("=") && !search.includes("=")) return isFirst ? leftBehind() : undefined;
  const [{ configOfLink }, { placeOf, withoutPlace }] = await links();
  const { place, ignored } = placeOf(hash.includes("=") ? hash : search);
  if (withoutPlace(hash).includes("=")) {
    const { config, dropped } = configOfLink(hash);
    cameWith(hash);
    const typed = isFirst && leftSomething() ? await (await works()).typedHere(config) : undefined;
    return { config, typed, dropped: [...dropped, ...ignored], place };
  }
  const left = isFirst && !withoutPlace(search).includes("=") ? await leftBehind() : undefined;
  return { ...left, place, ...(ignored.length > 0 && { dropped: ignored }) };
}
