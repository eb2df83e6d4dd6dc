import { TextLink } from "@/components/docs/markdown-inline";
import { OptionChapters } from "@/components/docs/option-chapters";
import { stackTree } from "@/generators/config/stack-tree";
import { formSteps } from "@/generators/config/steps";
import { everyOption } from "@/generators/schema/every-option";

const options = everyOption(stackTree);

/** What can be set, drawn from the tree of options. */
export function OptionsBody() {
  return (
    <>
      <h1 className="font-semibold text-lg">Every option</h1>
      <p className="mt-1 max-w-prose text-ink-soft">
        {options.length} options, by the path under which stackwright.json, the API and links name them;{" "}
        <code className="code">[]</code> stands for each thing of a list. The same as{" "}
        <TextLink href="/api/v1/schema">JSON Schema</TextLink>.
      </p>
      <OptionChapters steps={formSteps} options={options} />
    </>
  );
}
