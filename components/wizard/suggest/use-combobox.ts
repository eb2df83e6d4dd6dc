import { useEffect, useEffectEvent, useState } from "react";
import { optionId } from "./suggestion-list";

interface ComboboxOptions {
  readonly count: number;
  /** Where one stands in the list when it opens. */
  readonly first: number;
  readonly onTyped: () => void;
  readonly onOpened: () => void;
  readonly onTaken: (at: number) => void;
}

/** Lets a text field that is on the page open a list with mouse and keys, as the pattern for comboboxes has it: https://www.w3.org/WAI/ARIA/apg/patterns/combobox/ */
export function useCombobox(id: string, { count, first, onTyped, onOpened, onTaken }: ComboboxOptions) {
  const [open, setOpen] = useState(false);
  const [moved, setMoved] = useState<number>();
  const at = Math.min(moved ?? first, Math.max(0, count - 1));

  const close = () => setOpen(false);
  const show = () => {
    onOpened();
    setMoved(undefined);
    setOpen(true);
  };
  const step = (by: number) => (open ? setMoved((at + by + count) % Math.max(1, count)) : show());
  const hear = useEffectEvent((event: Event) => {
    if (event.type === "blur") close();
    if (event.type === "click" && !open) show();
    if (event.type === "input") {
      onTyped();
      setMoved(undefined);
      setOpen(true);
    }
    if (event instanceof KeyboardEvent && press(event)) event.preventDefault();
  });
  const press = (event: KeyboardEvent): boolean => {
    if (event.altKey || event.ctrlKey || event.metaKey) return false;
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (by !== undefined) step(by);
    else if (event.key === "Escape" && open) {
      event.stopPropagation();
      close();
    } else if (event.key === "Enter" && open && count > 0) onTaken(at);
    else return false;
    return true;
  };

  useEffect(() => {
    const field = document.getElementById(id);
    const events = ["blur", "click", "input", "keydown"];
    for (const event of events) field?.addEventListener(event, hear);
    return () => {
      for (const event of events) field?.removeEventListener(event, hear);
    };
  }, [id]);

  useEffect(() => {
    const field = document.getElementById(id);
    const shown = open && count > 0;
    const list = `${id}-list`;
    field?.setAttribute("role", "combobox");
    field?.setAttribute("aria-autocomplete", "list");
    field?.setAttribute("aria-expanded", String(shown));
    field?.setAttribute("aria-controls", list);
    if (shown) field?.setAttribute("aria-activedescendant", optionId(list, at));
    else field?.removeAttribute("aria-activedescendant");
  }, [id, open, count, at]);

  return { open, at, close };
}
