import type { Variant } from "./variant";
import { from01To07 } from "./variants-f01-to-f07.examples";
import { from08To13 } from "./variants-f08-to-f13.examples";
import { from14To18 } from "./variants-f14-to-f18.examples";

export const variants: readonly Variant[] = [...from01To07, ...from08To13, ...from14To18];
