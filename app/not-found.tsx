import type { Metadata } from "next";
import { PageLink } from "@/components/shell/page-link";
import { buttonLook } from "@/components/ui/button";

export const metadata: Metadata = { title: "Not found" };

/** Says that there is no such page and where to go. */
export default function NotFound() {
  return (
    <div className="m-auto max-w-md px-6 py-16">
      <h1 className="font-semibold text-lg">There is no such page</h1>
      <p className="mt-2 mb-4 text-ink-soft">
        The address may be cut off. A link to a configuration begins with this site's address and goes on with{" "}
        <code className="code">#v=</code>.
      </p>
      <PageLink href="/" className={buttonLook({ kind: "primary" })}>
        Open the configurator
      </PageLink>
    </div>
  );
}
