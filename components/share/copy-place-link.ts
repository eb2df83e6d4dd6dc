import { copyText } from "@/components/ui/copy-text";
import type { StackConfig } from "@/generators/config/stack";
import { type Place, withPlace } from "@/generators/links/link-place";
import { linkOf } from "@/generators/links/links";
import { told } from "../words/words";
import { wordsNow } from "../words/words-now";

/** Puts a link to a place of this state on the clipboard. */
export const copyPlaceLink = (config: StackConfig, place: Required<Pick<Place, "file" | "line">>): Promise<void> =>
  copyText(
    `${location.origin}${location.pathname}#${withPlace(linkOf(config), place)}`,
    told(wordsNow().said.copiedLine, place),
  );
