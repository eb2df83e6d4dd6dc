import { useState } from "react";
import { Skeleton } from "@/components/ui/skeleton";
import { Tab, TabList, TabPanel, Tabs } from "@/components/ui/tabs";
import type { StackConfig } from "@/generators/config/stack";
import { OptionList } from "../changes/option-list";
import { NoAnswer } from "../server/no-answer";
import { useLanguage, useWords } from "../words/use-words";
import { told } from "../words/words";
import { headline } from "./headline";
import type { Side } from "./known-sides";
import { ResourceList } from "./resource-list";
import { TextChanges } from "./text-changes";
import { type Compared, useComparison } from "./use-comparison";

interface CompareViewProps {
  readonly from: Side;
  readonly to: StackConfig;
  readonly onGo: (path: readonly (string | number)[]) => void;
}

/** One comparison: while it is made, why it failed, or what it says. */
export function CompareView({ from, to, onGo }: CompareViewProps) {
  const { compare: words } = useWords().panels;
  const { current, reason, retry } = useComparison(from.config, to);
  if (reason !== undefined) {
    return <NoAnswer reason={reason} onRetry={retry} />;
  }
  if (!current) {
    return (
      <div className="min-h-48">
        <p role="status" className="mb-3 text-ink-faint">
          {words.comparing}
        </p>
        <Skeleton lines={6} />
      </div>
    );
  }
  return current.comparison.files.length === 0 ? (
    <p role="status">{words.same}</p>
  ) : (
    <ComparedTabs compared={current} names={[from.label, words.form]} onGo={onGo} />
  );
}

interface ComparedTabsProps {
  readonly compared: Compared;
  readonly names: readonly [string, string];
  readonly onGo: CompareViewProps["onGo"];
}

function ComparedTabs({ compared, names, onGo }: ComparedTabsProps) {
  const [tab, setTab] = useState("options");
  const { figures, panels } = useWords();
  const words = panels.compare;
  const language = useLanguage();
  const { options, resources, blocks, files } = compared.comparison;
  return (
    <Tabs value={tab} onValueChange={setTab}>
      <p role="status" className="sr-only">
        {told(words.differ, { options: options.length, resources: resources.length, files: files.length })}
      </p>
      <p className="mb-2 font-semibold text-base">{headline(resources, figures.headline, language)}</p>
      <TabList aria-label={words.what} className="mb-3 overflow-x-auto border-b">
        <Tab value="options" className="-outline-offset-2">
          {told(words.options, { count: options.length })}
        </Tab>
        <Tab value="resources" className="-outline-offset-2">
          {told(words.terraform, { count: resources.length })}
        </Tab>
        <Tab value="files" className="-outline-offset-2">
          {told(words.files, { count: files.length })}
        </Tab>
      </TabList>
      <TabPanel value="options">
        <OptionList options={options} onGo={onGo} />
      </TabPanel>
      <TabPanel value="resources">
        <ResourceList resources={resources} blocks={blocks} />
      </TabPanel>
      <TabPanel value="files">
        <TextChanges compared={compared} names={names} />
      </TabPanel>
    </Tabs>
  );
}
