/** The part of https://www.npmjs.com/package/compression that is used here; its own types bring those of Express. */
declare module "compression" {
  import type { IncomingMessage, ServerResponse } from "node:http";
  import type { BrotliOptions } from "node:zlib";

  type Filter = (request: IncomingMessage, response: Pick<ServerResponse, "getHeader">) => boolean;

  interface Compression {
    (options: {
      readonly brotli: BrotliOptions;
      readonly filter: Filter;
    }): (request: IncomingMessage, response: ServerResponse, next: () => void) => void;
    /** Whether the content type is worth it. */
    readonly filter: Filter;
  }

  const compression: Compression;
  export default compression;
}
