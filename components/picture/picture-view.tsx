import type { MouseEvent } from "react";

interface PictureViewProps {
  readonly svg: string;
  readonly onLine: (file: string, line: number) => void;
}

/** The colours that the picture brings along for other viewers; in the page the page's own hold. */
const OWN_COLOURS = /<style>[^<]*<\/style>/;

/** The picture, as wide as it is: it scrolls sideways in its own frame. A click on a thing leads to its block. */
export function PictureView({ svg, onLine }: PictureViewProps) {
  const open = ({ target }: MouseEvent) => {
    const thing = target instanceof Element ? target.closest("[data-file]") : null;
    const [file, line] = [thing?.getAttribute("data-file"), Number(thing?.getAttribute("data-line"))];
    if (file) onLine(file, line);
  };
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the list below the picture does the same with the keyboard
    <section
      aria-label="Picture"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable with the keyboard
      tabIndex={0}
      onClick={open}
      className="overflow-x-auto rounded-lg border bg-surface -outline-offset-2 [&_[data-file]:hover>rect:first-of-type]:stroke-2 [&_[data-file]]:cursor-pointer [&_svg]:h-auto [&_svg]:min-w-[76rem] [&_svg]:max-w-none [&_svg]:w-full"
      // biome-ignore lint/security/noDangerouslySetInnerHtml: our own server drew it, and text in it is escaped there
      dangerouslySetInnerHTML={{ __html: svg.replace(OWN_COLOURS, "") }}
    />
  );
}
