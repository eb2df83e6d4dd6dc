import { useEffect, useState } from "react";
import { Button, buttonLook } from "@/components/ui/button";
import { askStanding, type Standing } from "../server/newer-version";

const titles: Readonly<Record<Standing, string>> = {
  unreachable: "The server cannot be reached",
  newer: "A newer version is there",
  same: "Something broke on our side",
};

const pages = [
  ["/", "Configure"],
  ["/audit", "Audit"],
  ["/rules", "Rules"],
] as const;

interface BrokenPageProps {
  /** Finds the error in the server's log. */
  readonly digest: string | undefined;
}

/** Stands where a whole page would be, with the ways on. Only loading it again fetches what is missing of it. */
export function BrokenPage({ digest }: BrokenPageProps) {
  const [standing, setStanding] = useState<Standing>("same");
  useEffect(() => {
    void askStanding().then(setStanding);
  }, []);
  return (
    <div role="alert" className="m-auto max-w-md px-6 py-16">
      <h1 className="font-semibold text-lg">{titles[standing]}</h1>
      <p className="mt-2 text-ink-soft">
        This page could not be drawn. What you entered is kept in this browser and is there when it loads again.
      </p>
      {digest && <p className="mt-2 text-ink-faint text-xs">Reference for the server's log: {digest}</p>}
      <div className="mt-4 flex flex-wrap gap-2">
        <Button kind="primary" onClick={() => location.reload()}>
          {standing === "newer" ? "A newer version is there: reload" : "Try again"}
        </Button>
        {pages.map(([address, name]) => (
          // Not drawn into this page, of which something is broken.
          <a key={address} href={address} className={buttonLook()}>
            {name}
          </a>
        ))}
      </div>
    </div>
  );
}
