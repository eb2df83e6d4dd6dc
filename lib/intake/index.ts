export { codeIn, namedSources, pastedSource, proseOf } from "./answer-code";
export { diffsIn } from "./diff-blocks";
export type { GivenFile } from "./given-file";
export { sourcesIn } from "./sources-in";
