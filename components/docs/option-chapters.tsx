import type { FeatureStep } from "@/generators/config/steps";
import type { PlacedOption } from "@/generators/schema/every-option";
import { AnchoredHeading } from "./anchored-heading";
import { OptionItem } from "./option-item";

interface OptionChaptersProps {
  readonly steps: readonly FeatureStep[];
  readonly options: readonly PlacedOption[];
}

const lies = (path: string, within: string): boolean =>
  path === within || path.startsWith(`${within}.`) || path.startsWith(`${within}[]`);

/** Every option, under the step of the form that asks for it. */
export function OptionChapters({ steps, options }: OptionChaptersProps) {
  return steps.map(({ key, title, summary, paths }) => (
    <section key={key} aria-labelledby={`step-${key}`}>
      <AnchoredHeading depth={2} id={`step-${key}`}>
        {title}
      </AnchoredHeading>
      <p className="mb-2 max-w-prose text-ink-soft">{summary}</p>
      <ul className="overflow-hidden rounded-lg border bg-surface shadow-e1">
        {options
          .filter(({ path }) => paths.some((within) => lies(path, within)))
          .map((option) => (
            <OptionItem key={option.path} {...option} />
          ))}
      </ul>
    </section>
  ));
}
