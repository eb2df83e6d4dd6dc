import { reasonOf } from "./request";

/** An answer as it came, whatever it says. */
export interface RawAnswer {
  readonly status: number;
  readonly type: string;
  readonly bytes: number;
  /** Nothing where it is no text. */
  readonly text?: string;
}

/** What the server says to a request that a person wrote; a sentence where nothing came. */
export async function askRaw(address: string, init: RequestInit): Promise<RawAnswer | string> {
  try {
    const response = await fetch(address, init);
    const bytes = new Uint8Array(await response.arrayBuffer());
    const type = response.headers.get("content-type") ?? "";
    const text = /json|xml|^text\//.test(type) ? { text: new TextDecoder().decode(bytes) } : {};
    return { status: response.status, type, bytes: bytes.length, ...text };
  } catch (error) {
    return reasonOf(error);
  }
}
