import { clsx } from "clsx";
import { type MouseEvent, useEffect, useRef } from "react";

import { useWords } from "../words/use-words";

interface PictureViewProps {
  readonly svg: string;
  /** As wide as its frame, or as wide as it is, and scrolled sideways. */
  readonly fits: boolean;
  readonly onLine: (file: string, line: number) => void;
}

/** The colours that the picture brings along for other viewers; in the page the page's own hold. */
const OWN_COLOURS = /<style>[^<]*<\/style>/;

/** The picture in a frame of its own. A click on a thing leads to its block. */
export function PictureView({ svg, fits, onLine }: PictureViewProps) {
  const { picture: words } = useWords().panels;
  const frame = useRef<HTMLElement>(null);
  // The picture begins with the callers, who stand in its middle.
  // biome-ignore lint/correctness/useExhaustiveDependencies: another picture and another size have another middle
  useEffect(() => {
    const start = frame.current?.querySelector("g > rect")?.getBoundingClientRect();
    const view = frame.current?.getBoundingClientRect();
    if (start && view) frame.current?.scrollBy(start.x + start.width / 2 - view.x - view.width / 2, 0);
  }, [svg, fits]);
  const open = ({ target }: MouseEvent) => {
    const thing = target instanceof Element ? target.closest("[data-file]") : null;
    const [file, line] = [thing?.getAttribute("data-file"), Number(thing?.getAttribute("data-line"))];
    if (file) onLine(file, line);
  };
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the list below the picture does the same with the keyboard
    <section
      ref={frame}
      aria-label={words.label}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable with the keyboard
      tabIndex={0}
      onClick={open}
      className={clsx(
        "mb-3 overflow-x-auto rounded-lg border bg-surface -outline-offset-2 [&_[data-file]:hover>rect:first-of-type]:stroke-2 [&_[data-file]]:cursor-pointer [&_svg]:[font-family:inherit]",
        fits ? "[&_svg]:h-auto [&_svg]:w-full" : "[&_svg]:max-w-none",
      )}
      // biome-ignore lint/security/noDangerouslySetInnerHtml: our own server drew it, and text in it is escaped there
      dangerouslySetInnerHTML={{ __html: svg.replace(OWN_COLOURS, "") }}
    />
  );
}
