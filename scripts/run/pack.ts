import { dirname, join } from "node:path";
import { bundleCli } from "./build/bundle-cli";
import { checkPackage } from "./build/check-package";
import { declareLibrary } from "./build/declare-library";

// What `npm pack` runs before it packs.
const folder = dirname(await bundleCli());
await declareLibrary(join(folder, "types"));
checkPackage(folder);
