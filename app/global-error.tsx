"use client";

import "./globals.css";

import { BrokenPage } from "@/components/late/broken-page";
import { broken } from "@/components/words/english/broken";

interface GlobalErrorProps {
  readonly error: Error & { readonly digest?: string };
}

/** As the error page, where not even the frame around the pages could be drawn. */
export default function GlobalError({ error }: GlobalErrorProps) {
  return (
    <html lang="en">
      <body>
        <title>Something broke · Stackwright</title>
        <main className="flex min-h-dvh flex-col">
          <BrokenPage digest={error.digest} words={broken} />
        </main>
      </body>
    </html>
  );
}
