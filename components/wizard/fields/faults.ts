import { createContext, useContext, useSyncExternalStore } from "react";
import { formTree } from "@/generators/config/form-data";
import type { Issue } from "@/lib/json/issue";
import { placeOf } from "../spec/form-path";

/** What is wrong with a form, by the place in it. */
interface Faults {
  readonly at: (name: string) => string | undefined;
  /** Whether anything is wrong at a place or below it. */
  readonly within: (name: string) => boolean;
  /** Tells that some place has another fault than before. */
  readonly subscribe: (told: () => void) => () => void;
}

export interface FaultStore extends Faults {
  readonly set: (issues: readonly Issue[]) => void;
}

/** The first issue of each place: a field shows one at a time. */
const byPlace = (issues: readonly Issue[]): ReadonlyMap<string, string> =>
  new Map(issues.map(({ path, message }) => [placeOf(formTree, path).name, message] as const).toReversed());

/** Keeps the faults of a form. Each field asks for its own, so that it alone is drawn when that changes. */
export function faultStore(): FaultStore {
  let faults: ReadonlyMap<string, string> = new Map();
  const listeners = new Set<() => void>();
  return {
    at: (name) => faults.get(name),
    within: (name) => [...faults.keys()].some((place) => `${place}.`.startsWith(`${name}.`)),
    subscribe: (told) => {
      listeners.add(told);
      return () => listeners.delete(told);
    },
    set: (issues) => {
      if (faults.size === 0 && issues.length === 0) return;
      faults = byPlace(issues);
      for (const told of listeners) told();
    },
  };
}

/** The faults of the form around. */
export const FaultsContext = createContext<Faults>(faultStore());

const nothing = () => undefined;
const no = () => false;

/** What is wrong at a place. */
export function useFaultAt(name: string): string | undefined {
  const faults = useContext(FaultsContext);
  return useSyncExternalStore(faults.subscribe, () => faults.at(name), nothing);
}

/** Whether something is wrong at a place or below it. */
export function useFaultWithin(name: string): boolean {
  const faults = useContext(FaultsContext);
  return useSyncExternalStore(faults.subscribe, () => faults.within(name), no);
}
