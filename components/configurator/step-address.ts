const STEP = /(?:^|[#?&])step=([^&#]*)/;

/** The step that an address names, if any. */
export const stepIn = (address: string): string | undefined => STEP.exec(address)?.[1];

/** A fragment, which may be empty, that leads to a step; the first step, undefined, needs no name. */
export function withStep(fragment: string, step: string | undefined): string {
  const rest = fragment
    .replace(/^#/, "")
    .split("&")
    .filter((part) => part !== "" && !part.startsWith("step="));
  return [...rest, ...(step === undefined ? [] : [`step=${step}`])].join("&");
}

/** Where a fragment leads to on this page. */
export const addressOf = (fragment: string): string =>
  fragment === "" ? location.pathname : `${location.pathname}#${fragment}`;
