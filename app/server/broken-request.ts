import { type Refusal, refusalOf } from "./refusal";

/** What is said of a request that Node's parser gave up, by the code of its error. */
export function brokenRequest(code: string | undefined): Refusal {
  switch (code) {
    case "HPE_HEADER_OVERFLOW":
      return refusalOf(431, "headers: received more than 16 KiB, expected at most that", null);
    case "HPE_CHUNK_EXTENSIONS_OVERFLOW":
      return refusalOf(413, "body: received chunk extensions of more than 16 KiB, expected at most that", null);
    case "ERR_HTTP_REQUEST_TIMEOUT":
      return refusalOf(408, "request: received a part of it within the deadline, expected headers and body", null);
    default:
      return refusalOf(400, `request: received one that is no HTTP (${code ?? "unknown"}), expected HTTP/1.1`, null);
  }
}
