export { type Preset, presets } from "@/generators/config/presets";
export type { CheckedConfig, StackConfig, StackInput } from "@/generators/config/stack";
export { checkConfig, defaultConfig, stackConfigSchema } from "@/generators/config/stack";
export { type FeatureStep, formSteps } from "@/generators/config/steps";
export { type ConfigWarning, warningsOf } from "@/generators/config/warnings";
