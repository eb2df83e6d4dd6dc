import { type KeyboardEvent, type PointerEvent, useEffect, useState } from "react";
import { useWords } from "../words/use-words";
import { keepFormWidth, keptFormWidth, LEAST, MOST, withinBounds } from "./form-width";

/** How far an arrow key moves it, in pixels. */
const KEY_STEP = 24;

const formPane = () => document.getElementById("form-pane");

/** Between form and preview: dragged or moved with the arrow keys, remembered; a double click resets it. */
export default function PaneSplitter() {
  const { form } = useWords();
  const [width, setWidth] = useState(keptFormWidth);
  useEffect(() => {
    const { style } = document.documentElement;
    if (width === undefined) style.removeProperty("--form-width");
    else style.setProperty("--form-width", `${width}px`);
    keepFormWidth(width);
  }, [width]);
  const wideNow = () => formPane()?.getBoundingClientRect().width ?? 0;
  const set = (next: number) => setWidth(withinBounds(next, window.innerWidth));

  const drag = (event: PointerEvent<HTMLElement>) => {
    const left = formPane()?.getBoundingClientRect().left ?? 0;
    if (event.currentTarget.hasPointerCapture(event.pointerId)) set(event.clientX - left);
  };
  const press = (event: KeyboardEvent) => {
    const by = { ArrowLeft: -KEY_STEP, ArrowRight: KEY_STEP }[event.key];
    if (by === undefined) return;
    event.preventDefault();
    set(wideNow() + by);
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a rule cannot be moved, a divider can
    <div
      role="separator"
      aria-orientation="vertical"
      aria-label={form.width}
      aria-valuenow={Math.round(width ?? wideNow())}
      aria-valuemin={LEAST}
      aria-valuemax={MOST}
      tabIndex={0}
      title={form.resize}
      className="-translate-x-1/2 absolute inset-y-0 row-[2/4] left-[calc(var(--rail-width)+var(--form-width,var(--form-usual)))] z-20 hidden w-2 cursor-col-resize touch-none hover:bg-accent/30 focus-visible:bg-accent/40 wide:block print:hidden"
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={drag}
      onKeyDown={press}
      onDoubleClick={() => setWidth(undefined)}
    />
  );
}
