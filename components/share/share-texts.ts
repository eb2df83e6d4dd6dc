import type { StackConfig } from "@/generators/config/stack";
import { type Place, withPlace } from "@/generators/links/link-place";
import { shellQuote } from "@/lib/text/shell-quote";
import type { Words } from "../words/words";

export interface ShareText {
  readonly label: string;
  readonly help: string;
  readonly text: string;
}

/** Every way to hand on a configuration: as an address, as a command that fetches it, and what comes after. */
export function shareTexts(
  config: StackConfig,
  link: string,
  address: string,
  place: Place,
  words: Words["dialogs"]["share"],
): readonly ShareText[] {
  const name = `${config.project}-${config.environment}`;
  const zip = `${new URL("/api/v1/bundle.zip", address)}?${link}`;
  return [
    {
      label: words.link,
      help: words.linkHelp,
      text: `${address}#${withPlace(link, place)}`,
    },
    {
      label: words.query,
      help: words.queryHelp,
      text: `${address}?${withPlace(link, place)}`,
    },
    {
      label: words.curl,
      help: words.curlHelp,
      text: `curl -fsSL -o ${shellQuote(`${name}.zip`)} ${shellQuote(zip)}`,
    },
    {
      label: words.next,
      help: words.nextHelp,
      text: [
        `unzip ${shellQuote(`${name}.zip`)} -d ${shellQuote(name)} && cd ${shellQuote(name)}`,
        "terraform init",
        "terraform plan",
      ].join("\n"),
    },
    {
      label: words.checkout,
      help: words.checkoutHelp,
      text: `bin/stackwright generate --link ${shellQuote(`#${link}`)} --out ${shellQuote(name)}`,
    },
  ];
}
