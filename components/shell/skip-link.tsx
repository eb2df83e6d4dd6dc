"use client";

import type { MouseEvent } from "react";

/** Takes keyboards past the header. The address stays as it is, since its fragment holds the form's state. */
export function SkipLink() {
  const skip = (event: MouseEvent) => {
    event.preventDefault();
    document.getElementById("main")?.focus();
  };
  return (
    <a
      href="#main"
      onClick={skip}
      className="sr-only rounded-md bg-accent px-3 py-2 text-on-accent focus:not-sr-only focus:fixed focus:top-2 focus:left-2 focus:z-50"
    >
      Skip to content
    </a>
  );
}
