import { refuse } from "./answer";
import type { Read } from "./read-body";

/** What a parameter of the address says; undefined without it. */
export function choiceOfQuery<Choice extends string>(
  request: Request,
  name: string,
  choices: readonly Choice[],
): Read<Choice | undefined> {
  const received = new URL(request.url).searchParams.get(name);
  if (received === null) return { ok: true, value: undefined };
  const choice = choices.find((known) => known === received);
  if (choice !== undefined) return { ok: true, value: choice };
  const message = `${name}: received ${JSON.stringify(received)}, expected one of ${choices.join(", ")}`;
  return { ok: false, refusal: refuse(400, [{ path: [name], message, received }]) };
}
