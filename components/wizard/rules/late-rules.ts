import { keptTrying } from "../../late/kept-trying";
import { lateModule } from "../../late/late-module";

/** Judgement and help of the options: fetched once the form is on the screen. */
export const lateRules = keptTrying(lateModule(() => import("./option-rules")));
