import type { KeyboardEvent } from "react";

interface Movement {
  /** Which way the parts are laid out. */
  readonly along?: "down" | "across";
  /** The parts. */
  readonly among?: string;
  /** Whether the first follows the last. */
  readonly round?: boolean;
}

const arrows = { down: ["ArrowUp", "ArrowDown"], across: ["ArrowLeft", "ArrowRight"] } as const;

function target(
  key: string,
  at: number,
  count: number,
  { along = "down", round = false }: Movement,
): number | undefined {
  const [back, on] = arrows[along];
  const within = (next: number) => (round ? (next + count) % count : Math.min(Math.max(next, 0), count - 1));
  switch (key) {
    case back:
      return within(at - 1);
    case on:
      return within(at + 1);
    case "Home":
      return 0;
    case "End":
      return count - 1;
    default:
      return undefined;
  }
}

/**
 * Arrow keys, Home and End move between the parts of one thing, so that Tab passes it in one go; answers the part that has
 * the focus then. https://www.w3.org/WAI/ARIA/apg/practices/keyboard-interface/
 */
export function moveFocus(event: KeyboardEvent<HTMLElement>, movement: Movement = {}): HTMLElement | undefined {
  const parts = [...event.currentTarget.querySelectorAll<HTMLElement>(movement.among ?? "button")];
  const at = parts.findIndex((part) => part.matches(":focus"));
  const next = at < 0 ? undefined : target(event.key, at, parts.length, movement);
  if (next === undefined) return undefined;
  event.preventDefault();
  parts[next]?.focus();
  return parts[next];
}
