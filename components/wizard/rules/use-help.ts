import type { FieldWords } from "@/generators/schema/field-spec";
import { keptTrying, useKept } from "../../late/kept-trying";
import { lateModule } from "../../late/late-module";
import { useLanguage } from "../../words/use-words";
import { lateRules } from "./late-rules";

type HelpAt = (path: string) => string | undefined;

const unknown: HelpAt = () => undefined;

/** Help in other languages. */
const lateHelp = {
  en: keptTrying(lateModule(async () => ({ default: unknown }))),
  de: keptTrying(lateModule<HelpAt>(() => import("../../words/german/german-help"))),
} as const;

/** What a field is for, what it may hold, and the page that says so; nothing of it until it has come. */
export function useHelp(spec: FieldWords): Pick<FieldWords, "help" | "limit" | "source"> {
  const helpAt = useKept(lateHelp[useLanguage()]);
  const { help, ...whole } = useKept(lateRules)?.wordsOf(spec) ?? spec;
  const said = spec.path === undefined ? help : helpAt?.(spec.path);
  return { ...whole, ...(said !== undefined && { help: said }) };
}
