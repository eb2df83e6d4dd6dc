/** What is used of it; it comes without types: https://github.com/mcollina/autocannon#api */
declare module "autocannon" {
  interface Asked {
    readonly method?: string;
    readonly path?: string;
    readonly headers?: Readonly<Record<string, string>>;
    readonly body?: string;
  }

  interface Options {
    readonly url: string;
    readonly connections: number;
    readonly duration: number;
    readonly timeout: number;
    readonly requests: readonly (Asked & { readonly setupRequest?: (asked: Asked) => Asked })[];
  }

  interface Result {
    readonly errors: number;
    readonly timeouts: number;
    readonly non2xx: number;
    readonly latency: { readonly p50: number; readonly p99: number };
    readonly requests: { readonly average: number; readonly total: number };
  }

  export default function autocannon(options: Options): Promise<Result>;
}
