import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from "react";

/** Each step is this many times the one before. */
const STEP = 1.25;
const LEAST = 0.3;
const MOST = 3;

/** A point of the frame, from its upper left corner. */
interface Spot {
  readonly x: number;
  readonly y: number;
}

/** Where a spot lies in the whole picture, in shares of it. */
interface Anchor extends Spot {
  readonly spot: Spot;
}

export interface Zoom {
  /** CSS width of the picture. */
  readonly width: string;
  readonly fits: boolean;
  readonly fit: () => void;
  /** Nearer or farther; what lies in the middle of the frame, or at the spot, stays there. */
  readonly nearer: (spot?: Spot) => void;
  readonly farther: (spot?: Spot) => void;
}

/** How large a picture stands in its frame: legible as far as the frame goes, until somebody chooses. */
export function useZoom(frame: RefObject<HTMLElement | null>, natural: number): Zoom {
  const [chosen, setChosen] = useState<number | "fit">();
  const anchor = useRef<Anchor>(undefined);

  const zoom = (times: number, given?: Spot) => {
    const view = frame.current;
    const shown = view?.querySelector("svg")?.getBoundingClientRect().width;
    if (!view || !shown) return;
    const spot = given ?? { x: view.clientWidth / 2, y: view.clientHeight / 2 };
    const [x, y] = [view.scrollLeft + spot.x, view.scrollTop + spot.y];
    anchor.current = { spot, x: x / view.scrollWidth, y: y / view.scrollHeight };
    setChosen(Math.min(MOST, Math.max(LEAST, (shown / natural) * times)));
  };

  // biome-ignore lint/correctness/useExhaustiveDependencies: another size moves what is looked at
  useLayoutEffect(() => {
    const [view, held] = [frame.current, anchor.current];
    if (!view || !held) return;
    view.scrollTo(held.x * view.scrollWidth - held.spot.x, held.y * view.scrollHeight - held.spot.y);
    anchor.current = undefined;
  }, [chosen]);

  const nearer = (spot?: Spot) => zoom(STEP, spot);
  const farther = (spot?: Spot) => zoom(1 / STEP, spot);
  useWheel(frame, nearer, farther);

  const width =
    typeof chosen === "number"
      ? `${natural * chosen}px`
      : (chosen ?? `clamp(${natural * 0.8}px, 100%, ${natural * 1.25}px)`);
  return {
    width: width === "fit" ? "100%" : width,
    fits: chosen === "fit",
    fit: () => setChosen("fit"),
    nearer,
    farther,
  };
}

/** Ctrl or ⌘ with the wheel, which is also what two fingers on a touchpad send. Without either the wheel scrolls. */
function useWheel(frame: RefObject<HTMLElement | null>, nearer: Zoom["nearer"], farther: Zoom["farther"]): void {
  useEffect(() => {
    const view = frame.current;
    const turn = (event: WheelEvent) => {
      if (!view || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      const { x, y } = view.getBoundingClientRect();
      (event.deltaY < 0 ? nearer : farther)({ x: event.clientX - x, y: event.clientY - y });
    };
    view?.addEventListener("wheel", turn, { passive: false });
    return () => view?.removeEventListener("wheel", turn);
  });
}
