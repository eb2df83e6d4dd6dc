import { createContext, useContext } from "react";
import { steps, type WizardStep } from "./stack-spec";

/** The steps as the page around says them. */
export const StepsContext = createContext<readonly WizardStep[]>(steps);

export const useSpokenSteps = (): readonly WizardStep[] => useContext(StepsContext);
