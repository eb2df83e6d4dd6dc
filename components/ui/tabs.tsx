import { clsx } from "clsx";
import { type ComponentProps, createContext, type KeyboardEvent, type ReactNode, useContext, useId } from "react";
import { moveFocus } from "./move-focus";

interface TabsState {
  readonly id: string;
  readonly value: string;
  readonly onValueChange: (value: string) => void;
}

const TabsContext = createContext<TabsState>({ id: "", value: "", onValueChange: () => undefined });

interface TabsProps extends Omit<TabsState, "id"> {
  readonly className?: string;
  readonly children: ReactNode;
}

/** Panels of which one is shown. */
export function Tabs({ value, onValueChange, className, children }: TabsProps) {
  const id = useId();
  return (
    <TabsContext value={{ id, value, onValueChange }}>
      <div className={className}>{children}</div>
    </TabsContext>
  );
}

/** Arrow keys show the tab beside: https://www.w3.org/WAI/ARIA/apg/patterns/tabs/ */
const turn = (event: KeyboardEvent<HTMLElement>) =>
  moveFocus(event, { along: "across", among: "[role=tab]", round: true })?.click();

/** The row of tabs. */
export function TabList({ className, ...props }: ComponentProps<"div">) {
  return <div role="tablist" className={clsx("flex", className)} onKeyDown={turn} {...props} />;
}

interface TabProps extends ComponentProps<"button"> {
  readonly value: string;
}

/** One tab; the shown one is underlined. */
export function Tab({ value, className, ...props }: TabProps) {
  const tabs = useContext(TabsContext);
  const shown = tabs.value === value;
  return (
    <button
      type="button"
      role="tab"
      id={`${tabs.id}-tab-${value}`}
      aria-selected={shown}
      data-state={shown ? "active" : "inactive"}
      tabIndex={shown ? 0 : -1}
      onClick={() => tabs.onValueChange(value)}
      className={clsx(
        "border-transparent border-b-2 px-3 py-2 font-medium text-ink-faint text-sm transition-colors hover:text-ink data-[state=active]:border-accent data-[state=active]:text-ink",
        className,
      )}
      {...props}
    />
  );
}

/** What a tab shows; nothing while another is chosen. */
export function TabPanel({ value, children }: { readonly value: string; readonly children: ReactNode }) {
  const tabs = useContext(TabsContext);
  if (tabs.value !== value) return null;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a panel without anything to press is reached all the same
    <div role="tabpanel" aria-labelledby={`${tabs.id}-tab-${value}`} tabIndex={0}>
      {children}
    </div>
  );
}
