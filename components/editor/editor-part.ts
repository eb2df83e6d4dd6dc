import type { ComponentType } from "react";
import { latePart, type TitleOf } from "../late/late-part";

/** Below the plain text, which can be read and copied without an editor. */
const look = "visible pointer-events-auto absolute inset-x-0 bottom-0 border-t bg-raised p-3";

/** Touch screens never draw an editor, so they do not fetch one either. */
const ahead = () => matchMedia("(pointer: fine)").matches;

/** A part of a page that stands on the editor, which is large. */
export const editorPart = <P extends object>(
  titleOf: TitleOf,
  fetchIt: () => Promise<{ readonly default: ComponentType<P> }>,
): ComponentType<P> => latePart(titleOf, fetchIt, { look, ahead });
