import { told } from "../words/words";
import { wordsNow } from "../words/words-now";

/** The server answered, but not with what was asked for. */
export class RefusedRequest extends Error {
  constructor(readonly status: number) {
    super(String(status));
  }
}

/** Something answered that is not our server, such as a proxy's page. */
class StrangeAnswer extends Error {}

async function jsonOf(response: Response): Promise<unknown> {
  try {
    return await response.json();
  } catch (error) {
    // A connection that is lost on the way is a `TypeError`, an aborted one a `DOMException`.
    throw error instanceof SyntaxError ? new StrangeAnswer() : error;
  }
}

/** Why there is no answer, in a sentence for the person: the browser tells a lost connection by a `TypeError`, and what should load a part of the page by a name. */
export function reasonOf(error: unknown): string {
  const { answers } = wordsNow().said;
  if (error instanceof StrangeAnswer) return answers.strange;
  if (error instanceof RefusedRequest)
    return error.status === 413 ? answers.tooLarge : told(answers.refused, { status: error.status });
  const lost = error instanceof TypeError || !(error instanceof Error) || error.name === "ChunkLoadError";
  return lost ? answers.unreachable : error.message;
}

async function request(address: string, init: RequestInit): Promise<Response> {
  const response = await fetch(address, init);
  if (!response.ok) throw new RefusedRequest(response.status);
  return response;
}

const postJson = (address: string, given: unknown, signal: AbortSignal | undefined): Promise<Response> =>
  request(address, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(given),
    ...(signal && { signal }),
  });

/** What our own server says to a JSON. Rejects where there is no answer; `reasonOf` says why. */
export async function post<T>(address: string, given: unknown, signal?: AbortSignal): Promise<T> {
  // Our own server's answers; their shape is tested with the routes.
  return (await jsonOf(await postJson(address, given, signal))) as T;
}

/** As `post`, where the answer is a document. */
export async function postForText(address: string, given: unknown, signal?: AbortSignal): Promise<string> {
  return (await postJson(address, given, signal)).text();
}

/** What our own server has at an address. */
export async function get<T>(address: string): Promise<T> {
  // As with `post`.
  return (await jsonOf(await request(address, {}))) as T;
}
