import { type Place, withPlace } from "@/generators/link-place";
import { linkOf } from "@/generators/links";
import type { StackConfig } from "@/generators/stack";
import { copyText } from "../output/copy-text";

/** Puts a link to a place of this state on the clipboard. */
export const copyPlaceLink = (config: StackConfig, place: Place): Promise<void> =>
  copyText(
    `${location.origin}${location.pathname}#${withPlace(linkOf(config), place)}`,
    `Copied the link to line ${place.line} of ${place.file}.`,
  );
