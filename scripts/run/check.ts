import { chooseStages } from "./stages/choose-stages";
import { judge } from "./stages/judge";
import { stages } from "./stages/stages";

await judge(chooseStages(stages, process.argv.slice(3)));
