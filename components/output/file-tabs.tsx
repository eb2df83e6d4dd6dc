import { X } from "lucide-react";
import { IconButton } from "@/components/ui/icon-button";
import { Tab, TabList, Tabs } from "@/components/ui/tabs";
import { useWords } from "../words/use-words";
import { told } from "../words/words";
import { baseName } from "./file-tree";

/** The id of the element that shows the selected file. */
export const FILE_PANEL = "file-panel";

interface FileTabsProps {
  readonly open: readonly string[];
  readonly selected: string;
  readonly onSelect: (path: string) => void;
  readonly onClose: (path: string) => void;
}

/** The files that were opened, side by side; Delete closes the one that has the focus. */
export function FileTabs({ open, selected, onSelect, onClose }: FileTabsProps) {
  const { preview } = useWords();
  return (
    <div className="flex min-w-0 items-center border-b bg-sunken">
      <Tabs value={selected} onValueChange={onSelect} className="min-w-0 flex-1">
        <TabList aria-label={preview.open} className="overflow-x-auto [scrollbar-width:none]">
          {open.map((path) => (
            <Tab
              key={path}
              value={path}
              aria-controls={FILE_PANEL}
              title={path}
              className="shrink-0 py-1.5 text-xs -outline-offset-2 data-[state=active]:bg-surface"
              onKeyDown={(event) => event.key === "Delete" && onClose(path)}
            >
              {baseName(path)}
            </Tab>
          ))}
        </TabList>
      </Tabs>
      {open.length > 1 && (
        <IconButton
          size="icon-small"
          label={told(preview.close, { file: selected })}
          className="mr-1"
          onClick={() => onClose(selected)}
        >
          <X aria-hidden />
        </IconButton>
      )}
    </div>
  );
}
