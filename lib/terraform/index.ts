export { applyStep } from "./evaluate/apply-step";
export { argumentOf, evaluate } from "./evaluate/evaluate";
export { pairsOf } from "./evaluate/evaluate-for";
export { covers, type Iteration, iterationOf, iterationOver } from "./evaluate/iteration";
export { layered, NO_NAMES, withName } from "./evaluate/names";
export { isInNeverMade } from "./evaluate/never-made";
export { argumentsOf, everyInstance, possibleValues } from "./evaluate/possible-values";
export { roundsOf } from "./evaluate/rounds-of";
export { type Scope, scopeOf } from "./evaluate/scope";
export { functionKey } from "./functions/function-key";
export { functionsOfProvider } from "./functions/provider-signatures";
export { expectedCount, functionNames, signatureOf } from "./functions/signature";
export { modulesAside } from "./module/aside";
export { BlockView, BodyView, type DynamicSource } from "./module/block-view";
export { haveTwins, isTofuFile, withoutTofu } from "./module/configuration-file";
export { type Local, ModuleCall, Named, ProviderConfig, Resource, Variable } from "./module/declarations";
export { type Exhaustion, exhaustionOf, noteExhaustion } from "./module/exhaustion";
export { type LoadOptions, loadModules } from "./module/load-modules";
export { isLockFile } from "./module/lock-file";
export { NOT_MERGED, originalOf } from "./module/merge-block";
export type { Amendment } from "./module/merge-overrides";
export type { Present } from "./module/missing-file";
export { Module } from "./module/module";
export { isOverrideFile } from "./module/override-file";
export { requiredProviders, sourceOf } from "./module/provider-sources";
export {
  type Referrer,
  type ResolvedReference,
  referencesIn,
  referencesOf,
  referrersOf,
  targetOf,
} from "./module/references";
export { isReplaced, variablesReplaced } from "./module/replaced";
export { resourcesBehind } from "./module/resources-behind";
export type { ModuleFile, SourceFile } from "./module/source-file";
export { addressOf, attributeIn, type Target } from "./module/target";
export { writtenIn } from "./module/written-elsewhere";
export { knownProvider, schemaBeside, versionOf } from "./schema/beside-aws";
export type { AttributeSchema, BlockSchema, Major, NestedSchema } from "./schema/block-schema";
export {
  type Constraint,
  type ConstraintGroup,
  constraintsOf,
  type GroupConstraint,
  type ValueConstraint,
} from "./schema/constraints";
export { BOTH_MAJORS, schemaOf, typeNames } from "./schema/schema";
export { conversionProblem } from "./value/convert";
export { convertTo, distinct } from "./value/convert-value";
export { isKnownWithin } from "./value/equal-values";
export { hasStandIns } from "./value/pieced-text";
export { BOOL, DYNAMIC, NUMBER, STRING, type Type } from "./value/type";
export { typeConstraint, variableType } from "./value/type-constraint";
export * from "./value/value";
export { type Marks, marksWithin } from "./value/value-marks";
