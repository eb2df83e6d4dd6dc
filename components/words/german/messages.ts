import { fieldKey } from "../field-key";
import type { Messages } from "../messages";
import { wordAt } from "../option-words";
import { phrases } from "../phrases";
import { germanOptions } from "./german-options";
import { pictured } from "./pictured";
import { germanFeatures, germanPromises } from "./promised";
import { germanTerms } from "./steps";
import { toldFigures } from "./told";
import { wanted } from "./wanted";
import { wantedTogether } from "./wanted-together";
import { ways } from "./ways";

/** `10,240` and `0.5`, but no address and no version. */
const FIGURE = /^\d{1,3}(?:,\d{3})*(?:\.\d+)?$/;

const exchanged: Readonly<Record<string, string>> = { ",": ".", ".": "," };

/** A figure as German writes it; anything else as it is. */
const figure = (told: string): string =>
  FIGURE.test(told) ? told.replaceAll(/[.,]/g, (sign) => exchanged[sign] ?? sign) : told;

/** What is told inside a phrase: figures as German writes them, units, and phrases again. */
function inside(told: string): string {
  if (FIGURE.test(told)) return figure(told);
  return germanTerms[told] ?? wantedOf(told) ?? told;
}

const wantedOf = phrases({ ...wantedTogether, ...wanted }, inside);

function amount(words: string): string {
  const [digits = "", ...unit] = words.split(" ");
  return [figure(digits), ...(unit.length > 0 ? [inside(unit.join(" "))] : [])].join(" ");
}

/** What a field takes, what a way out is called, what a field is called, and what is told of a stack, in German. */
const messages: Messages = {
  wanted: wantedOf,
  needs: (what, example) => `Erwartet: ${what}${example === undefined ? "" : `, z. B. ${example}`}`,
  way: phrases(ways, inside),
  label: (path) => wordAt(germanOptions.labels, fieldKey(path)),
  choice: (path, value) => wordAt(germanOptions.labels, fieldKey(path), value),
  amount,
  said: phrases({ ...toldFigures, ...germanFeatures, ...pictured }, figure),
  promise: (id) => germanPromises[id],
};

export default messages;
