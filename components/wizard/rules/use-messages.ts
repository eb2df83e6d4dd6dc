import { keptTrying, useKept } from "../../late/kept-trying";
import { lateModule } from "../../late/late-module";
import type { Messages } from "../../words/messages";
import { useLanguage } from "../../words/use-words";

const none = keptTrying(lateModule<Messages | undefined>(async () => ({ default: undefined })));

/** Fetched for whoever speaks another language than the schema. */
const late = {
  en: none,
  de: keptTrying(lateModule<Messages | undefined>(() => import("../../words/german/messages"))),
} as const;

/** The schema's messages in the language of the page; undefined in English, which is the schema's own, and until they have come. */
export const useMessages = (): Messages | undefined => useKept(late[useLanguage()]);
