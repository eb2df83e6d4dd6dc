import type { IncomingMessage, ServerResponse } from "node:http";
import { constants } from "node:zlib";
import compression from "compression";

/** Quality 4 costs what gzip costs. A window of 512 KiB keeps a hundred answers under way from filling the memory. */
const brotli = { params: { [constants.BROTLI_PARAM_QUALITY]: 4, [constants.BROTLI_PARAM_LGWIN]: 19 } };

/** Next sets each header of a route as a list of one, which `compression` takes for no content type. */
const filter: typeof compression.filter = (request, response) =>
  compression.filter(request, { getHeader: (name) => [response.getHeader(name)].flat()[0] });

const pack = compression({ brotli, filter });

/** What is written to the response from here on travels packed, by gzip or brotli, where that helps and the caller unpacks it. */
export function compress(request: IncomingMessage, response: ServerResponse): void {
  pack(request, response, () => undefined);
}
