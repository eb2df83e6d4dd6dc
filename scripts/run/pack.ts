import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { bundleCli } from "./build/bundle-cli";
import { checkPackage } from "./build/check-package";
import { declareLibrary } from "./build/declare-library";

// What `npm pack` runs before it packs.
const program = await bundleCli();
const folder = dirname(program);
// `man stackwright` finds it where npm installs for all; package.json names it.
writeFileSync(join(folder, "stackwright.1"), execFileSync(process.execPath, [program, "man"]));
await declareLibrary(join(folder, "types"));
checkPackage(folder);
