"use client";

import { Button } from "@/components/ui/button";

interface ErrorPageProps {
  readonly error: Error & { readonly digest?: string };
  readonly reset: () => void;
}

/** A mistake of ours: says so, keeps the link, and offers to try again. */
export default function ErrorPage({ error, reset }: ErrorPageProps) {
  return (
    <div role="alert" className="m-auto max-w-md px-6 py-16">
      <h1 className="font-semibold text-lg">Something broke on our side</h1>
      <p className="mt-2 text-ink-soft">
        What you entered is still in the address of this page. Trying again draws the page anew from it.
      </p>
      {error.digest && <p className="mt-2 text-ink-faint text-xs">Reference for the server's log: {error.digest}</p>}
      <Button kind="primary" className="mt-4" onClick={reset}>
        Try again
      </Button>
    </div>
  );
}
