import { useEffect, useRef, useState } from "react";
import { stackTree } from "@/generators/config/stack-tree";
import type { Issue } from "@/lib/json/issue";
import { focusControl } from "../wizard/fields/focus-control";
import { placeOf } from "../wizard/spec/form-path";
import { stepOf, steps } from "../wizard/stack-spec";
import { headingId } from "../wizard/step-panel";

/** Which step is shown; choosing one moves the focus to its heading, going to an issue to its field. A link may lead to one. */
export function useSteps(linked: string | undefined) {
  const [step, setStep] = useState(steps[0]?.key ?? "");
  const [wish, setWish] = useState<{ readonly focus: () => void }>();
  const done = useRef(wish);

  useEffect(() => {
    if (wish === done.current) return;
    done.current = wish;
    wish?.focus();
  }, [wish]);

  const choose = (next: string) => {
    setStep(next);
    setWish({ focus: () => focusHeading(next) });
  };
  useEffect(() => {
    if (linked === undefined) return;
    setStep(linked);
    setWish({ focus: () => focusHeading(linked) });
  }, [linked]);
  const goTo = (issue: Issue) => {
    setStep((now) => stepOf(issue.path)?.key ?? now);
    setWish({ focus: () => focusControl(placeOf(stackTree, issue.path).name) });
  };
  return { step, choose, goTo };
}

function focusHeading(step: string): void {
  const heading = document.getElementById(headingId(step));
  heading?.focus({ preventScroll: true });
  heading?.scrollIntoView({ block: "start" });
}
