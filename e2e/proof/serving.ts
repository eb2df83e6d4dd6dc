import type { StackConfig } from "@/generators";
import { SPLIT_STAGE } from "@/generators/config/facts/traffic-split";
import { ofType, type State, type StateResource, textAt } from "./state";

const isTold = (lambda: StateResource, variable: string): boolean =>
  textAt(lambda, `environment.0.variables.${variable}`) !== "";

const functionsOf = (state: State, wanted: (lambda: StateResource) => boolean): readonly StateResource[] =>
  ofType(state, "aws_lambda_function").filter(wanted);

/** A function whose folder of models it is told as the one to write serves nobody. */
const loads = (lambda: StateResource): boolean => isTold(lambda, "MODEL_FOLDER");

/** One that is told shares hands its calls to others. */
const routes = (lambda: StateResource): boolean => isTold(lambda, "SPLIT");

/** Functions that answer calls with a model. */
export const serving = (state: State): readonly StateResource[] =>
  functionsOf(state, (lambda) => !loads(lambda) && !routes(lambda));

/** Functions that write model files. */
export const loading = (state: State): readonly StateResource[] => functionsOf(state, loads);

/** Functions that split calls over others. */
export const routing = (state: State): readonly StateResource[] => functionsOf(state, routes);

/** Stages by name: one per version, and the split's. */
export const stagesOf = ({ api, models }: StackConfig): readonly string[] => [
  ...models.map(({ name }) => name),
  ...(api.split ? [SPLIT_STAGE] : []),
];
