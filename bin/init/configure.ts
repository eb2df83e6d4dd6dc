import { presets } from "@/generators/config/presets";
import { type CheckedConfig, checkConfig, defaultConfig } from "@/generators/config/stack";
import { withValue } from "@/generators/schema/with-value";
import type { AnswerName, Answers } from "./init-options";
import { answerNames, places } from "./questions";

/** The configuration of a preset with the answers in it. */
export function configure(preset: string | undefined, answers: Answers): CheckedConfig {
  const base = preset === undefined ? defaultConfig : presets.find(({ id }) => id === preset)?.config;
  if (!base) {
    const message = `preset: received ${JSON.stringify(preset)}, expected one of ${presets.map(({ id }) => id).join(", ")}`;
    return { ok: false, issues: [{ path: ["preset"], message, received: preset }] };
  }
  const given = answerNames.filter((name) => answers[name] !== undefined);
  return checkConfig(given.reduce<unknown>((config, name) => withValue(config, places[name], answers[name]), base));
}

/** Why an answer does not hold, beside those before it; undefined where it does. */
export function objectionTo(preset: string | undefined, answers: Answers, name: AnswerName): string | undefined {
  const checked = configure(preset, answers);
  if (checked.ok) return undefined;
  const place = places[name].join(".");
  return checked.issues.find(({ path }) => path.join(".") === place)?.message;
}
