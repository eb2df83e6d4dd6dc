import type { StackConfig } from "@/generators/config/stack";
import { type Place, withPlace } from "@/generators/links/link-place";
import { shellQuote } from "@/lib/text/shell-quote";

export interface ShareText {
  readonly label: string;
  readonly help: string;
  readonly text: string;
}

/** Every way to hand on a configuration: as an address, as a command that fetches it, and what comes after. */
export function shareTexts(config: StackConfig, link: string, address: string, place: Place): readonly ShareText[] {
  const name = `${config.project}-${config.environment}`;
  const zip = `${new URL("/api/v1/bundle.zip", address)}?${link}`;
  return [
    {
      label: "Link",
      help: "What stands behind # stays in the browser: no server log has it.",
      text: `${address}#${withPlace(link, place)}`,
    },
    {
      label: "Link with ?",
      help: "For programs that cut off what stands behind #. The server sees the fields.",
      text: `${address}?${withPlace(link, place)}`,
    },
    {
      label: "Download with curl",
      help: "The same bytes as the button, for a script.",
      text: `curl -fsSL -o ${shellQuote(`${name}.zip`)} ${shellQuote(zip)}`,
    },
    {
      label: "And then",
      help: "The first deployment has three steps, because a function needs its image: make bootstrap, make push, make apply.",
      text: [
        `unzip ${shellQuote(`${name}.zip`)} -d ${shellQuote(name)} && cd ${shellQuote(name)}`,
        "terraform init",
        "terraform plan",
      ].join("\n"),
    },
    {
      label: "From a checkout of this configurator",
      help: "The command line needs no server.",
      text: `bin/stackwright generate --link ${shellQuote(`#${link}`)} --out ${shellQuote(name)}`,
    },
  ];
}
