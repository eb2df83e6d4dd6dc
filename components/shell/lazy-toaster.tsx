"use client";

import "./style-nonce";

import { useEffect } from "react";
import { latePart } from "../late/late-part";
import { loadAhead, startLoadingAhead } from "../late/load-ahead";

const Toaster = latePart(
  ({ said }) => said.parts.messages,
  () => import("@/components/ui/toaster"),
  { look: "sr-only" },
);

loadAhead(async () => (await import("../late/offline")).keepForOffline());

/** The toaster, fetched after the page works, as is then whatever else may be needed. */
export function LazyToaster() {
  useEffect(startLoadingAhead, []);
  return <Toaster />;
}
