import { asTag } from "@/generators/config/options/cloud-names";
import { grouped } from "@/lib/memory/grouped";
import type { Notes } from "./reading";
import { type Answer, answerOf, argumentValue, type StackSource } from "./stack-source";
import { asText, tellAgreed } from "./tell-answers";

/** The tags and variables that people state a field with. */
const fields = [
  { field: "project", tags: [/^project$/i, /^app(lication)?$/i], variable: /^(project|project_name|app_name)$/ },
  { field: "environment", tags: [/^environment$/i, /^env$/i], variable: /^(environment|env|environment_name)$/ },
  { field: "owner", tags: [/^owner$/i, /^team$/i], variable: /^(owner|team|owner_name)$/ },
  { field: "version", tags: [/^version$/i], variable: /^(stack_version|infra_version|app_version)$/ },
] as const;

/** Tags that resources carry for themselves. */
const OWN_TAGS = /^(name|modelversion|project|environment|owner|version)$/i;

/** Who the stack belongs to, and where it lives. */
export function readGeneral(source: StackSource, notes: Notes): void {
  const tags = tagsOf(source);
  for (const { field, tags: names, variable } of fields) {
    const name = names.find((one) => tags.some(({ key, answer }) => one.test(key) && answer.kind === "known"));
    const tagged = tags.filter(({ key }) => name?.test(key)).map(({ answer }) => answer);
    const stated = source.variables(variable);
    const answers = tagged.some(({ kind }) => kind === "known") ? tagged : [...tagged, ...stated];
    const agreed = commonest(answers);
    const whole = stated.find((one) => isTaggedAs(one, agreed[0]));
    tellAgreed(notes, [field], whole ? [whole] : agreed, asText);
  }
  readExtraTags(tags, notes);
  readRegion(source, notes);
}

/** Whether a tag holds what is stated, without the signs that a tag does not take. */
function isTaggedAs(stated: Answer, tag: Answer | undefined): boolean {
  if (stated.kind !== "known" || tag?.kind !== "known") return false;
  return stated.value !== tag.value && asTag(String(stated.value)) === tag.value;
}

interface Tag {
  readonly key: string;
  readonly answer: Answer;
}

/** As many as a resource may have: https://docs.aws.amazon.com/tag-editor/latest/userguide/best-practices-and-strats.html */
const TAGS_OF_ONE = 50;

/** So many tags are looked at: what most resources of a stack have shows long before. */
const MOST_TAGS = 50_000;

function tagsOf(source: StackSource): readonly Tag[] {
  const found: Tag[] = [...providerTags(source)];
  for (const instance of source.resources) {
    if (found.length >= MOST_TAGS) break;
    const tags = argumentValue(instance, "tags");
    const entries = tags.kind === "object" ? [...tags.entries].slice(0, TAGS_OF_ONE) : [];
    const { module, resource } = instance;
    for (const [key, value] of entries)
      found.push({ key, answer: answerOf(module, value, resource.attribute("tags"), resource) });
  }
  return found;
}

function providerTags(source: StackSource): readonly Tag[] {
  return source.modules.flatMap((module) =>
    module.declarations.providers.flatMap((provider) => {
      const view = provider.firstBlock("default_tags");
      const tags = source.top(module, view?.expression("tags"));
      if (!view || tags.kind !== "object") return [];
      return [...tags.entries].map(([key, value]) => ({
        key,
        answer: answerOf(module, value, view.attribute("tags"), view),
      }));
    }),
  );
}

/** The value that most places state; a few that differ are about something smaller than the stack. */
function commonest(answers: readonly Answer[]): readonly Answer[] {
  const known = answers.filter((answer) => answer.kind === "known");
  const groups = [...grouped(known.map((answer) => [answer.value, answer] as const)).values()];
  return groups.sort((a, b) => b.length - a.length)[0] ?? answers;
}

/** Tags that every tagged resource has, with one value. */
function readExtraTags(tags: readonly Tag[], notes: Notes): void {
  const byKey = grouped(tags.map(({ key, answer }) => [key, answer] as const));
  const most = [...byKey.values()].reduce((largest, { length }) => Math.max(largest, length), 0);
  let at = 0;
  for (const [key, answers] of byKey) {
    const [first] = answers;
    const agreed = answers.every((one) => one.kind === "known" && first?.kind === "known" && one.value === first.value);
    if (OWN_TAGS.test(key) || first?.kind !== "known" || !agreed || answers.length < most) continue;
    notes.tell(["tags", at, "key"], key, first.place);
    notes.tell(["tags", at, "value"], String(first.value), first.place);
    at += 1;
  }
}

function readRegion(source: StackSource, notes: Notes): void {
  const providers = source.modules.flatMap((module) =>
    module.declarations.providers
      .filter(({ name, alias }) => name === "aws" && alias === undefined)
      .map((provider) => ({ module, provider })),
  );
  const declared = source.modules.flatMap((module) => {
    const variable = module.variable("aws_region");
    return variable ? [{ module, variable }] : [];
  });
  const regions = [
    ...providers.map(({ module, provider }) => source.topArgument(module, provider, "region")),
    ...declared.map(({ module, variable }) => source.topArgument(module, variable, "default")),
  ];
  tellAgreed(
    notes,
    ["region"],
    regions.filter(({ kind }) => kind === "known"),
    asText,
  );
  const [place] = [...providers.map(({ provider }) => provider), ...declared.map(({ variable }) => variable)];
  if (!place) return;
  const mode = providers.length > 0 ? "generate-provider" : "declare";
  notes.tell(["regionMode"], mode, { file: place.file.path, line: place.block.range?.start.line ?? 1 });
}
