import { judge } from "./stages/judge";
import { stages } from "./stages/stages";

await judge(stages);
