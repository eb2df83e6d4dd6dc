import { ofType, type State, type StateResource, textAt } from "./state";

/** A function whose folder of models it is told as the one to write serves nobody. */
const loads = (lambda: StateResource): boolean => textAt(lambda, "environment.0.variables.MODEL_FOLDER") !== "";

/** Functions that answer calls. */
export const serving = (state: State): readonly StateResource[] =>
  ofType(state, "aws_lambda_function").filter((lambda) => !loads(lambda));

/** Functions that write model files. */
export const loading = (state: State): readonly StateResource[] => ofType(state, "aws_lambda_function").filter(loads);
