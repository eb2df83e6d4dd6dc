import { fieldKey } from "../field-key";
import type { Messages } from "../messages";
import { wordAt } from "../option-words";
import { phrases } from "../phrases";
import { germanOptions } from "./german-options";
import { germanTerms } from "./steps";
import { wanted } from "./wanted";
import { wantedTogether } from "./wanted-together";
import { ways } from "./ways";

/** `10,240` and `0.5`, but no address and no version. */
const FIGURE = /^\d{1,3}(?:,\d{3})*(?:\.\d+)?$/;

const exchanged: Readonly<Record<string, string>> = { ",": ".", ".": "," };

/** What is told inside a phrase: figures as German writes them, units, and phrases again. */
function inside(told: string): string {
  if (FIGURE.test(told)) return told.replaceAll(/[.,]/g, (sign) => exchanged[sign] ?? sign);
  return germanTerms[told] ?? wantedOf(told) ?? told;
}

const wantedOf = phrases({ ...wantedTogether, ...wanted }, inside);

/** What a field takes, what a way out is called, and what a field is called, in German. */
const messages: Messages = {
  wanted: wantedOf,
  needs: (what, example) => `Erwartet: ${what}${example === undefined ? "" : `, z. B. ${example}`}`,
  way: phrases(ways, inside),
  label: (path) => wordAt(germanOptions.labels, fieldKey(path)),
};

export default messages;
