import { confirm, isCancel, select, text } from "@clack/prompts";
import { presets } from "@/generators/config/presets";
import { defaultConfig } from "@/generators/config/stack";
import { valueAt } from "@/lib/json/value-at";
import { objectionTo } from "./configure";
import type { AnswerName, Answers, InitOptions } from "./init-options";
import { answerNames, fieldOf, places } from "./questions";

/** Asks what the options do not say; undefined where somebody leaves. */
export async function ask(options: InitOptions): Promise<InitOptions | undefined> {
  const preset = options.preset ?? (await askPreset());
  if (preset === undefined) return undefined;
  let answers: InitOptions = { ...options, preset };
  for (const name of answerNames.filter((name) => options[name] === undefined)) {
    const answer = await askField(preset, answers, name);
    if (answer === undefined) return undefined;
    answers = { ...answers, [name]: answer };
  }
  if (options.onlyConfig !== undefined) return answers;
  const whole = await confirm({ message: "Write the Terraform too? No: stackwright.json alone" });
  return isCancel(whole) ? undefined : { ...answers, onlyConfig: !whole };
}

async function askPreset(): Promise<string | undefined> {
  const answer = await select({
    message: "Which stack is nearest to yours? Everything can be changed later",
    options: presets.map(({ id, title, summary }) => ({ value: id, label: title, hint: summary })),
  });
  return isCancel(answer) ? undefined : answer;
}

/** With the words and limits of the form; what does not hold is asked again. */
async function askField(preset: string, answers: Answers, name: AnswerName): Promise<string | undefined> {
  const field = fieldOf(name);
  const message = field.help === undefined ? field.label : `${field.label}: ${field.help}`;
  const initial = String(valueAt(configOfPreset(preset), places[name]));
  if (field.kind === "choice") {
    const options = field.options.map(({ value, label }) => ({ value, label }));
    const answer = await select({ message, options, initialValue: initial });
    return isCancel(answer) ? undefined : answer;
  }
  const validate = (value = "") => objectionTo(preset, { ...answers, [name]: value || initial }, name);
  const answer = await text({ message, placeholder: initial, defaultValue: initial, validate });
  return isCancel(answer) ? undefined : answer;
}

const configOfPreset = (preset: string) => presets.find(({ id }) => id === preset)?.config ?? defaultConfig;
