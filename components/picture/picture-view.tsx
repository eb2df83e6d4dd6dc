import { MoveHorizontal, ZoomIn, ZoomOut } from "lucide-react";
import { type KeyboardEvent, type MouseEvent, type ReactNode, useEffect, useRef } from "react";
import { Button } from "@/components/ui/button";
import { IconButton } from "@/components/ui/icon-button";
import { useWords } from "../words/use-words";
import { usePan } from "./use-pan";
import { useZoom } from "./use-zoom";

interface PictureViewProps {
  readonly svg: string;
  readonly onLine: (file: string, line: number) => void;
  /** Buttons beside those of the view. */
  readonly children: ReactNode;
}

/** The colours that the picture brings along for other viewers; in the page the page's own hold. */
const OWN_COLOURS = /<style>[^<]*<\/style>/;

const NATURAL_WIDTH = /^<svg[^>]* width="(\d+)"/;

/** The picture in a frame of its own, that one looks into nearer or from farther, and moves. A click on a thing leads to its block. */
export function PictureView({ svg, onLine, children }: PictureViewProps) {
  const { picture: words } = useWords().panels;
  const frame = useRef<HTMLElement>(null);
  const natural = Number(NATURAL_WIDTH.exec(svg)?.[1] ?? 0);
  const zoom = useZoom(frame, natural);
  const pan = usePan(frame);
  // The picture begins with the callers, who stand in its middle.
  // biome-ignore lint/correctness/useExhaustiveDependencies: another picture has another middle
  useEffect(() => {
    const start = frame.current?.querySelector("g > rect")?.getBoundingClientRect();
    const view = frame.current?.getBoundingClientRect();
    if (!start || !view) return;
    frame.current?.scrollBy(
      start.x + start.width / 2 - view.x - view.width / 2,
      start.y + start.height / 2 - view.y - view.height / 2,
    );
  }, [natural]);
  const open = ({ target }: MouseEvent) => {
    if (pan.hasMoved()) return;
    const thing = target instanceof Element ? target.closest("[data-file]") : null;
    const [file, line] = [thing?.getAttribute("data-file"), Number(thing?.getAttribute("data-line"))];
    if (file) onLine(file, line);
  };
  const press = ({ key, ctrlKey, metaKey }: KeyboardEvent) => {
    if (ctrlKey || metaKey) return;
    if (key === "+") zoom.nearer();
    if (key === "-") zoom.farther();
    if (key === "0") zoom.fit();
  };
  return (
    <>
      <div className="mb-3 flex flex-wrap gap-2">
        <IconButton kind="outline" label={words.nearer} onClick={() => zoom.nearer()}>
          <ZoomIn aria-hidden />
        </IconButton>
        <IconButton kind="outline" label={words.farther} onClick={() => zoom.farther()}>
          <ZoomOut aria-hidden />
        </IconButton>
        <Button aria-pressed={zoom.fits} onClick={zoom.fit}>
          <MoveHorizontal aria-hidden />
          {words.fit}
        </Button>
        {children}
      </div>
      <section
        ref={frame}
        aria-label={words.label}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable with the keyboard
        tabIndex={0}
        onClick={open}
        onKeyDown={press}
        {...pan.handlers}
        className="mb-3 wide:max-h-[calc(100dvh-19rem)] max-h-[50dvh] cursor-grab overflow-auto rounded-lg border bg-surface -outline-offset-2 active:cursor-grabbing"
      >
        <div
          style={{ width: zoom.width }}
          className="mx-auto select-none [&_[data-file]:hover>rect:first-of-type]:stroke-2 [&_[data-file]]:cursor-pointer [&_svg]:block [&_svg]:h-auto [&_svg]:w-full [&_svg]:[font-family:inherit]"
          // biome-ignore lint/security/noDangerouslySetInnerHtml: our own server drew it, and text in it is escaped there
          dangerouslySetInnerHTML={{ __html: svg.replace(OWN_COLOURS, "") }}
        />
      </section>
    </>
  );
}
