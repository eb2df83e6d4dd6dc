import { dirname } from "node:path";
import { bundleCli } from "./build/bundle-cli";
import { checkPackage } from "./build/check-package";

// What `npm pack` runs before it packs.
checkPackage(dirname(await bundleCli()));
