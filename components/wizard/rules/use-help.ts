import type { FieldWords } from "@/generators/schema/field-spec";
import { useKept } from "../../late/kept-trying";
import { lateInLanguage } from "../../late/late-in-language";
import { useLanguage } from "../../words/use-words";
import { lateRules } from "./late-rules";

const lateHelp = lateInLanguage<(path: string) => string | undefined>(() => import("../../words/german/german-help"));

/** What a field is for, what it may hold, and the page that says so; nothing of it until it has come. */
export function useHelp(spec: FieldWords): Pick<FieldWords, "help" | "limit" | "source"> {
  const helpAt = useKept(lateHelp[useLanguage()]);
  const { help, ...whole } = useKept(lateRules)?.wordsOf(spec) ?? spec;
  const said = spec.path === undefined ? help : helpAt?.(spec.path);
  return { ...whole, ...(said !== undefined && { help: said }) };
}
