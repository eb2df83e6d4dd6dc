import { MarkedText } from "@/components/ui/marked-text";
import { kindWords, type PlacedOption } from "@/generators/schema/every-option";
import { type FieldSpec, present } from "@/generators/schema/field-spec";
import type { When } from "@/generators/schema/when";
import { TextLink } from "./markdown-inline";

/** The anchor of an option: its path, with what an address needs no escape for. */
export const optionAnchor = (path: string): string => path.replaceAll("[]", "");

/** One option: its path, words, limits and default. */
export function OptionItem({ path, field }: PlacedOption) {
  const { label, help, limit, unit, source, when = [] } = field;
  return (
    <li
      id={optionAnchor(path)}
      className="grid scroll-mt-16 gap-x-4 gap-y-0.5 border-t px-4 py-2.5 first:border-t-0 target:bg-accent-wash md:grid-cols-[16rem_minmax(0,1fr)]"
    >
      <div className="min-w-0">
        <a href={`#${optionAnchor(path)}`} className="code wrap-anywhere font-medium text-accent hover:underline">
          {path}
        </a>
        <p className="text-ink-faint text-xs">
          <MarkedText text={`${kindWords(field)}${unit ? `, ${unit}` : ""}; ${initialWords(field)}`} />
        </p>
      </div>
      <div className="min-w-0 text-ink-soft text-sm">
        <p className="font-medium text-ink">{label}</p>
        {help && <p className="max-w-prose">{help}</p>}
        {limit && <p className="max-w-prose text-ink-faint text-xs">Takes {limit}.</p>}
        {when.length > 0 && (
          <p className="text-ink-faint text-xs">Has an effect where {when.map(whenWords).join(" and ")}.</p>
        )}
        {source && (
          <p className="text-xs">
            <TextLink href={source}>{`${new URL(source).hostname} on ${label}`}</TextLink>
          </p>
        )}
      </div>
    </li>
  );
}

/** The longest default that is shown; those of lists are whole things. */
const mostShown = 60;

function initialWords({ initial, ...field }: FieldSpec): string {
  if (initial === undefined || initial === null) return "no default";
  const text = JSON.stringify(initial);
  const shown = present({ ...field, initial }).kind === "group" || text.length > mostShown ? undefined : text;
  return shown === undefined ? "has a default" : `default \`${shown}\``;
}

function whenWords({ field, is, not }: When): string {
  if (is) return `${field} is ${is.join(" or ")}`;
  return `${field} is not ${(not ?? []).join(" or ")}`;
}
