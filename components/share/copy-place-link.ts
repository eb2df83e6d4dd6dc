import { copyText } from "@/components/ui/copy-text";
import type { StackConfig } from "@/generators/config/stack";
import { type Place, withPlace } from "@/generators/links/link-place";
import { linkOf } from "@/generators/links/links";

/** Puts a link to a place of this state on the clipboard. */
export const copyPlaceLink = (config: StackConfig, place: Place): Promise<void> =>
  copyText(
    `${location.origin}${location.pathname}#${withPlace(linkOf(config), place)}`,
    `Copied the link to line ${place.line} of ${place.file}.`,
  );
