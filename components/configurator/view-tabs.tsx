import { Tab, TabList, Tabs } from "@/components/ui/tabs";
import { useWords } from "../words/use-words";
import { told } from "../words/words";

export type View = "form" | "preview";

interface ViewTabsProps {
  readonly view: View;
  readonly onView: (view: View) => void;
  readonly errors: number;
}

/** Form or preview, where there is room for one of them only. */
export function ViewTabs({ view, onView, errors }: ViewTabsProps) {
  const { form, preview, rail } = useWords();
  return (
    <Tabs
      value={view}
      onValueChange={(next) => onView(next === "preview" ? "preview" : "form")}
      className="border-b bg-surface"
    >
      <TabList aria-label={preview.view} className="px-1">
        <Tab value="form" aria-controls="form-pane" className="min-h-11 flex-1">
          {form.label}
          {errors > 0 && <span className="ml-1 text-bad">({told(rail.toFix, { count: errors })})</span>}
        </Tab>
        <Tab value="preview" aria-controls="preview-pane" className="min-h-11 flex-1">
          {preview.label}
        </Tab>
      </TabList>
    </Tabs>
  );
}
