import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { securityHeaders } from "./app/server/security-headers.mjs";

const root = dirname(fileURLToPath(import.meta.url));

// What a build of the page takes of zod; without one, such as for developing, the package itself.
const zod = "./.cache/page/zod-mini.js";
const bundled = process.env.NODE_ENV === "production" && existsSync(join(root, zod));
const resolveAlias = bundled ? { "zod/mini": { browser: zod } } : {};

/** @type {import("next").NextConfig} */
const config = {
  reactStrictMode: true,
  poweredByHeader: false,
  // What a container takes: the pages with the files that they need of node_modules, and no others.
  output: "standalone",
  outputFileTracingRoot: root,
  // Our own server packs every answer, with brotli too.
  compress: false,
  // hcl2json reads its WebAssembly from beside its own file, so it must stay outside the bundle.
  serverExternalPackages: ["@cdktf/hcl2json"],
  turbopack: { root, resolveAlias },
  // Pages of the documentation are read while the server runs.
  outputFileTracingIncludes: { "/docs/**": ["./docs/*.md", "./README.md", "./CHANGELOG.md"] },
  // Our own server adds the policy, and both to what Next sends without them; here they are for developing.
  headers: async () => [{ source: "/:path*", headers: securityHeaders }],
};

export default config;
