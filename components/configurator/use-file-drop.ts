import { useEffect, useEffectEvent, useState } from "react";

const hasFiles = ({ dataTransfer }: DragEvent): boolean => dataTransfer?.types.includes("Files") === true;

/** Hears of files that are dropped anywhere on the page; true while some are held over it. */
export function useFileDrop(onFiles: (files: readonly File[]) => void): boolean {
  const [over, setOver] = useState(false);
  const take = useEffectEvent(onFiles);
  useEffect(() => {
    const hold = (event: DragEvent) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      setOver(true);
    };
    // Leaving for nowhere is leaving the page; between its parts there is always somewhere.
    const leave = (event: DragEvent) => event.relatedTarget === null && setOver(false);
    const drop = (event: DragEvent) => {
      setOver(false);
      if (!hasFiles(event) || event.defaultPrevented) return;
      event.preventDefault();
      take([...(event.dataTransfer?.files ?? [])]);
    };
    const heard = { dragover: hold, dragleave: leave, drop } as const;
    addEventListener("dragover", heard.dragover);
    addEventListener("dragleave", heard.dragleave);
    addEventListener("drop", heard.drop);
    return () => {
      removeEventListener("dragover", heard.dragover);
      removeEventListener("dragleave", heard.dragleave);
      removeEventListener("drop", heard.drop);
    };
  }, []);
  return over;
}
