import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { securityHeaders } from "./app/server/security-headers.mjs";

const root = dirname(fileURLToPath(import.meta.url));

// What a build of the page takes instead of modules; without one, such as for developing, the modules themselves.
const made = { "zod/mini": "zod-mini.js", "@/generators/config/form-data": "form-data.js" };
const isMade = process.env.NODE_ENV === "production" && existsSync(join(root, ".cache/page/zod-mini.js"));
const aliases = Object.entries(made).map(([name, file]) => [name, { browser: `./.cache/page/${file}` }]);
const resolveAlias = isMade ? Object.fromEntries(aliases) : {};

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
