"use client";

import "./style-nonce";

import dynamic from "next/dynamic";

/** The toaster, fetched after the page works. */
export const LazyToaster = dynamic(() => import("@/components/ui/toaster"), { ssr: false });
