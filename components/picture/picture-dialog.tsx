import { CircleDollarSign, FileDown, ImageDown } from "lucide-react";
import { useMemo, useState } from "react";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { notify } from "@/components/ui/notify";
import type { StackConfig } from "@/generators/config/stack";
import type { Picture } from "@/generators/views/picture/picture";
import { dollarsOf } from "../cost/dollars";
import { NoAnswer } from "../server/no-answer";
import { useConfigAnswer } from "../server/use-config-answer";
import { useMessages } from "../wizard/rules/use-messages";
import { useLanguage, useWords } from "../words/use-words";
import { told } from "../words/words";
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
  const [priced, setPriced] = useState(false);
  const address = priced ? "/api/v1/picture?cost=low" : "/api/v1/picture";
  const { latest, reason, retry } = useConfigAnswer<Picture>(address, config, true, 0);
  const messages = useMessages();
  const picture = useMemo(
    () => latest && (messages ? spokenPicture(latest, messages.said) : latest),
    [latest, messages],
  );
  const name = `${config.project}-${config.environment}`;
  const png = (svg: string) => savePng(svg, name).catch(() => notify(words.noPng, "bad"));
  return (
    <Dialog wide="window" onClose={onClose} title={words.title} description={words.about}>
      {reason !== undefined && <NoAnswer className="mb-3" reason={reason} onRetry={retry} />}
      {picture ? (
        <>
          <PictureView svg={picture.svg} onLine={onLine}>
            <Button aria-pressed={priced} onClick={() => setPriced(!priced)}>
              <CircleDollarSign aria-hidden />
              {words.costs}
            </Button>
            <Button onClick={() => saveSvg(picture.svg, name)}>
              <FileDown aria-hidden />
              {words.svg}
            </Button>
            <Button onClick={() => png(picture.svg)}>
              <ImageDown aria-hidden />
              {words.png}
            </Button>
          </PictureView>
          <Bill picture={picture} />
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

/** What the prices in the picture come to, and what they leave out. */
function Bill({ picture: { nodes, elsewhereUsd } }: { readonly picture: Picture }) {
  const { picture: words } = useWords().panels;
  const language = useLanguage();
  if (elsewhereUsd === undefined) return null;
  const shown = nodes.reduce((sum, { usd = 0 }) => sum + usd, 0);
  return (
    <p role="status" className="mb-3 text-ink-soft text-sm">
      {told(words.bill, { shown: dollarsOf(shown, language), elsewhere: dollarsOf(elsewhereUsd, language) })}
    </p>
  );
}
