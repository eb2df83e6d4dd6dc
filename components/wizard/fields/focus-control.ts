import { controlId } from "../spec/form-path";

const focusable = "input, select, textarea, button, [tabindex='0']";

const elementAt = (name: string): HTMLElement | undefined => {
  const found = document.getElementById(controlId(name));
  if (!found) return undefined;
  return found.matches(focusable) ? found : (found.querySelector<HTMLElement>(focusable) ?? undefined);
};

/** The control at a place of the form, or at the nearest place around it. */
function nearestControl(name: string): HTMLElement | undefined {
  const steps = name.split(".");
  const names = steps.map((_, dropped) => steps.slice(0, steps.length - dropped).join("."));
  return names.map(elementAt).find(Boolean);
}

/** Opens everything that is folded around an element; whether that takes until the next frame. */
function unfold(element: Element): boolean {
  let waits = false;
  for (let around = element.parentElement; around; around = around.parentElement) {
    if (around instanceof HTMLDetailsElement) around.open = true;
    if (!around.hidden) continue;
    document.querySelector<HTMLElement>(`[aria-controls="${around.id}"]`)?.click();
    waits = true;
  }
  return waits;
}

/**
 * Moves the focus to a control once what was just changed is on the page; what is folded around it opens. What it is part
 * of comes into sight from its top, where that is named.
 */
export function focusControl(name: string, whole?: string): void {
  requestAnimationFrame(() => {
    const control = nearestControl(name);
    if (!control) return;
    const show = () => {
      control.focus({ preventScroll: true });
      const seen = whole === undefined ? undefined : document.getElementById(controlId(whole));
      if (seen) seen.scrollIntoView({ block: "start" });
      else control.scrollIntoView({ block: "nearest" });
    };
    if (unfold(control)) requestAnimationFrame(show);
    else show();
  });
}
