export { BlockView, BodyView, type DynamicSource } from "./block-view";
export { childrenOf } from "./children";
export { type Local, ModuleCall, Named, ProviderConfig, Resource, Variable } from "./declarations";
export { argumentOf, evaluate, possibleValues } from "./evaluate";
export { covers, type Iteration, iterationOf } from "./iteration";
export { type LoadOptions, loadModules } from "./load-modules";
export { Module } from "./module";
export { type PolicyDocument, type PolicyStatement, policyOf } from "./policy";
export {
  type ResolvedReference,
  referencesIn,
  referencesOf,
  referrersOf,
  resourcesBehind,
  type Target,
  targetOf,
} from "./references";
export { type Scope, scopeOf } from "./scope";
export type { ModuleFile, SourceFile } from "./source-file";
export * from "./value";
