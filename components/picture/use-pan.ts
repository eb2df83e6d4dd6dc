import { type PointerEvent, type RefObject, useRef } from "react";

/** A hand that presses a button trembles by less. */
const TREMBLE = 4;

/** Moves what a frame shows with the mouse; fingers do so without help. */
export function usePan(frame: RefObject<HTMLElement | null>) {
  const from = useRef<{ readonly x: number; readonly y: number; readonly left: number; readonly top: number }>(
    undefined,
  );
  const moved = useRef(false);
  const end = () => {
    from.current = undefined;
  };
  return {
    /** Whether the press that just ended moved the picture, and was meant for nothing in it. */
    hasMoved: () => moved.current,
    handlers: {
      onPointerDown: ({ pointerType, button, clientX, clientY }: PointerEvent) => {
        moved.current = false;
        const view = frame.current;
        if (view && pointerType === "mouse" && button === 0)
          from.current = { x: clientX, y: clientY, left: view.scrollLeft, top: view.scrollTop };
      },
      onPointerMove: ({ clientX, clientY, buttons }: PointerEvent) => {
        if (!from.current || buttons === 0) return end();
        const { x, y, left, top } = from.current;
        if (Math.hypot(clientX - x, clientY - y) > TREMBLE) moved.current = true;
        if (moved.current) frame.current?.scrollTo(left - (clientX - x), top - (clientY - y));
      },
      onPointerUp: end,
    },
  };
}
