import { useEffect, useEffectEvent, useRef, useState } from "react";
import { formTree } from "@/generators/config/form-data";
import type { Issue } from "@/lib/json/issue";
import { focusControl } from "../wizard/fields/focus-control";
import { placeOf } from "../wizard/spec/form-path";
import { stepOf, steps } from "../wizard/stack-spec";
import { REVIEW } from "../wizard/step-nav";
import { headingId } from "../wizard/step-panel";
import { addressOf, stepIn, withStep } from "./step-address";

const first = steps[0]?.key ?? "";

const isStep = (step: string): boolean => step === REVIEW || steps.some(({ key }) => key === step);

/** A step of its own in the browser's history; the state beside it is Next's. */
function visit(step: string): void {
  const fragment = withStep(location.hash, step === first ? undefined : step);
  history.pushState(history.state, "", addressOf(fragment));
}

/** The steps that were looked at since the page was opened. */
function useVisited(step: string): ReadonlySet<string> {
  const [visited, setVisited] = useState<ReadonlySet<string>>(new Set([step]));
  if (!visited.has(step)) setVisited(new Set([...visited, step]));
  return visited;
}

/**
 * Which step is shown: each is a place that Back and Forward lead to. Choosing one moves the focus to its heading, going to
 * an issue to its field. A link may lead to one.
 */
export function useSteps(linked: string | undefined) {
  const [step, setStep] = useState(first);
  const visited = useVisited(step);
  const [wish, setWish] = useState<{ readonly focus: () => void }>();
  const done = useRef(wish);

  useEffect(() => {
    if (wish === done.current) return;
    done.current = wish;
    wish?.focus();
  }, [wish]);

  const show = (next: string, place?: string) => {
    setStep(next);
    setWish({ focus: () => focusPlace(next, place) });
  };
  const turnTo = useEffectEvent(() => {
    const there = stepIn(location.hash) ?? first;
    if (there !== step && isStep(there)) show(there);
  });
  useEffect(() => {
    const listen = () => turnTo();
    addEventListener("popstate", listen);
    return () => removeEventListener("popstate", listen);
  }, []);
  useEffect(() => {
    if (linked === undefined) return;
    setStep(linked);
    setWish({ focus: () => focusPlace(linked) });
  }, [linked]);

  const choose = (next: string, place?: string) => {
    if (next !== step) visit(next);
    show(next, place);
  };
  const goTo = (issue: Issue) => {
    const next = stepOf(issue.path)?.key ?? step;
    if (next !== step) visit(next);
    setStep(next);
    setWish({ focus: () => focusControl(placeOf(formTree, issue.path).name) });
  };
  return { step, visited, choose, goTo };
}

/** As long as one waits for a part of a step that is still on its way. */
const PATIENCE_MS = 3000;

function goToElement(there: HTMLElement | null): void {
  there?.focus({ preventScroll: true });
  there?.scrollIntoView({ block: "start" });
}

/** A step's heading, then the place in it as soon as that is there, unless one has gone elsewhere. */
function focusPlace(step: string, place?: string): void {
  const heading = document.getElementById(headingId(step));
  goToElement(heading);
  if (place === undefined) return;
  const arrived = () => {
    const there = document.getElementById(place);
    if (there && document.activeElement === heading) goToElement(there);
    return there !== null;
  };
  if (arrived()) return;
  const watch = new MutationObserver(() => arrived() && watch.disconnect());
  watch.observe(document.body, { childList: true, subtree: true });
  setTimeout(() => watch.disconnect(), PATIENCE_MS);
}
