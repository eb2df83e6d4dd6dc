import { ensureBuild } from "./build/build";

await ensureBuild();
