import { useKept } from "../../late/kept-trying";
import { lateInLanguage } from "../../late/late-in-language";
import type { Messages } from "../../words/messages";
import { useLanguage } from "../../words/use-words";

const late = lateInLanguage<Messages>(() => import("../../words/german/messages"));

/** The schema's messages in the language of the page; undefined in English, which is the schema's own, and until they have come. */
export const useMessages = (): Messages | undefined => useKept(late[useLanguage()]);
