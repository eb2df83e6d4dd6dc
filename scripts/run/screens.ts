import { takeScreens } from "../screens/take-screens";
import { ensureBuild } from "./build/build";

// `npm run screens -- audit 1280 dark` takes only the pictures that all of these words name.
if (!process.env.SCREENS_ADDRESS) await ensureBuild();
await takeScreens(process.argv.slice(3));
