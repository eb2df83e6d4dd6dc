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

/** Moves the focus to a control once what was just changed is on the page; what is folded around it opens. */
export function focusControl(name: string): void {
  requestAnimationFrame(() => {
    const control = nearestControl(name);
    control?.closest("details")?.setAttribute("open", "");
    control?.focus({ preventScroll: true });
    control?.scrollIntoView({ block: "nearest" });
  });
}
