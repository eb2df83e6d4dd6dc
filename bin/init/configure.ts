import { checkPreset } from "@/generators/config/check-preset";
import { type CheckedConfig, checkConfig, defaultConfig } from "@/generators/config/stack";
import { withValue } from "@/generators/schema/with-value";
import type { AnswerName, Answers } from "./init-options";
import { answerNames, places } from "./questions";

/** The configuration of a preset with the answers in it. */
export function configure(preset: string | undefined, answers: Answers): CheckedConfig {
  const base: CheckedConfig =
    preset === undefined ? { ok: true, config: defaultConfig } : checkPreset(preset, ["preset"]);
  if (!base.ok) return base;
  const given = answerNames.filter((name) => answers[name] !== undefined);
  return checkConfig(
    given.reduce<unknown>((config, name) => withValue(config, places[name], answers[name]), base.config),
  );
}

/** Why an answer does not hold, beside those before it; undefined where it does. */
export function objectionTo(preset: string | undefined, answers: Answers, name: AnswerName): string | undefined {
  const checked = configure(preset, answers);
  if (checked.ok) return undefined;
  const place = places[name].join(".");
  return checked.issues.find(({ path }) => path.join(".") === place)?.message;
}
