import { FileDown, ImageDown, MoveHorizontal } from "lucide-react";
import { useMemo, useState } from "react";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { notify } from "@/components/ui/notify";
import { useMedia } from "@/components/ui/use-media";
import type { StackConfig } from "@/generators/config/stack";
import type { Picture } from "@/generators/views/picture/picture";
import { NoAnswer } from "../server/no-answer";
import { useConfigAnswer } from "../server/use-config-answer";
import { useMessages } from "../wizard/rules/use-messages";
import { useWords } from "../words/use-words";
import { PictureList } from "./picture-list";
import { PictureView } from "./picture-view";
import { savePng, saveSvg } from "./save-picture";
import { spokenPicture } from "./spoken-picture";

interface PictureDialogProps {
  readonly config: StackConfig;
  readonly onLine: (file: string, line: number) => void;
  readonly onClose: () => void;
}

/** The stack as a diagram: what stands where, what goes where, and the way to each block. */
export default function PictureDialog({ config, onLine, onClose }: PictureDialogProps) {
  const { picture: words } = useWords().panels;
  const { latest, reason, retry } = useConfigAnswer<Picture>("/api/v1/picture", config, true);
  const messages = useMessages();
  const picture = useMemo(
    () => latest && (messages ? spokenPicture(latest, messages.said) : latest),
    [latest, messages],
  );
  const wide = useMedia("(width >= 64rem)");
  const [chosen, setChosen] = useState<boolean>();
  const fits = chosen ?? wide;
  const name = `${config.project}-${config.environment}`;
  const png = (svg: string) => savePng(svg, name).catch(() => notify(words.noPng, "bad"));
  return (
    <Dialog wide onClose={onClose} title={words.title} description={words.about}>
      {reason !== undefined && <NoAnswer className="mb-3" reason={reason} onRetry={retry} />}
      {picture ? (
        <>
          <div className="mb-3 flex flex-wrap gap-2">
            <Button aria-pressed={fits} onClick={() => setChosen(!fits)}>
              <MoveHorizontal aria-hidden />
              {words.fit}
            </Button>
            <Button onClick={() => saveSvg(picture.svg, name)}>
              <FileDown aria-hidden />
              {words.svg}
            </Button>
            <Button onClick={() => png(picture.svg)}>
              <ImageDown aria-hidden />
              {words.png}
            </Button>
          </div>
          <PictureView svg={picture.svg} fits={fits} onLine={onLine} />
          <PictureList nodes={picture.nodes} onLine={onLine} />
        </>
      ) : (
        reason === undefined && (
          <>
            <p role="status" className="text-ink-soft">
              {words.drawing}
            </p>
            <div aria-hidden className="mt-3 h-[50dvh] animate-pulse rounded-lg bg-sunken" />
          </>
        )
      )}
    </Dialog>
  );
}
