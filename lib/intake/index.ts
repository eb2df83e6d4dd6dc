export { namedSources, pastedSource } from "./answer-code";
export type { GivenFile } from "./given-file";
export { sourcesIn } from "./sources-in";
