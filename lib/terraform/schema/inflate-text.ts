import { inflateSync } from "fflate";

/** The text in a piece of generated data: UTF-8, deflated, in base64. The command line takes Node's own (`inflate-text.node.ts`). */
export function inflateText(packed: string): string {
  const characters = atob(packed);
  const bytes = new Uint8Array(characters.length);
  for (let at = 0; at < characters.length; at++) bytes[at] = characters.charCodeAt(at);
  return new TextDecoder().decode(inflateSync(bytes));
}
