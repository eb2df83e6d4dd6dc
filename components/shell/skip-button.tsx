"use client";

import { useWords } from "../words/use-words";

const skip = () => {
  const form = document.getElementById("form-pane");
  (form?.checkVisibility() ? form : document.getElementById("main"))?.focus();
};

/** Takes keyboards past the header, and past tools and steps to the form where it is shown. A link would replace the fragment of the address, which holds the form's state. */
export function SkipButton() {
  const { frame } = useWords();
  return (
    <button
      type="button"
      onClick={skip}
      className="sr-only rounded-md bg-accent px-3 py-2 text-on-accent focus:not-sr-only focus:fixed focus:top-2 focus:left-2 focus:z-50"
    >
      {frame.skip}
    </button>
  );
}
