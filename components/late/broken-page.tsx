import { useEffect, useState } from "react";
import { Button, buttonLook } from "@/components/ui/button";
import { askStanding, type Standing } from "../server/newer-version";
import { told, type Words } from "../words/words";

const pages = [
  ["/", "configure"],
  ["/audit", "audit"],
  ["/rules", "rules"],
] as const;

interface BrokenPageProps {
  /** Finds the error in the server's log. */
  readonly digest: string | undefined;
  /** Given, because the frame with the words may be what broke. */
  readonly words: Words["broken"];
}

/** Stands where a whole page would be, with the ways on. Only loading it again fetches what is missing of it. */
export function BrokenPage({ digest, words }: BrokenPageProps) {
  const [standing, setStanding] = useState<Standing>("same");
  useEffect(() => {
    void askStanding().then(setStanding);
  }, []);
  return (
    <div role="alert" className="m-auto max-w-md px-6 py-16">
      <h1 className="font-semibold text-lg">{words[standing]}</h1>
      <p className="mt-2 text-ink-soft">{words.words}</p>
      {digest && <p className="mt-2 text-ink-faint text-xs">{told(words.reference, { digest })}</p>}
      <div className="mt-4 flex flex-wrap gap-2">
        <Button kind="primary" onClick={() => location.reload()}>
          {standing === "newer" ? words.reload : words.again}
        </Button>
        {pages.map(([address, name]) => (
          // Not drawn into this page, of which something is broken.
          <a key={address} href={address} className={buttonLook()}>
            {words[name]}
          </a>
        ))}
      </div>
    </div>
  );
}
