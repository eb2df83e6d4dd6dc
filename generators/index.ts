export { type Preset, presets } from "./presets";
export type { CheckedConfig, ConfigIssue, StackConfig, StackInput } from "./stack";
export { checkConfig, defaultConfig, stackConfigSchema } from "./stack";
export { type FeatureStep, features } from "./steps";
export { type ConfigWarning, warningsOf } from "./warnings";
