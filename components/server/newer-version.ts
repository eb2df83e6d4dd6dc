/** Why a part of the page may not have come: no server, one with other parts, or the same one that failed in passing. */
export type Standing = "unreachable" | "newer" | "same";

/** The scripts that a document of ours names. Their names follow from what is in them. */
export function scriptsIn(html: string): readonly string[] {
  return [...html.matchAll(/<script\b[^>]*?\bsrc="([^"?#]+\.js)/g)].flatMap(([, path]) => path ?? []);
}

/** Whether a document is one of another build than the page that has loaded these scripts. */
export function isNewer(loaded: readonly string[], html: string): boolean {
  return scriptsIn(html).some((script) => !loaded.includes(script));
}

/** Where the document of this page came from; later pages were drawn into it. */
function documentAddress(): string {
  const [first] = performance.getEntriesByType("navigation");
  return (first?.name ?? location.href).replace(/#.*$/, "");
}

/** How the server stands to this page, asked when a part of it did not come. */
export async function askStanding(): Promise<Standing> {
  try {
    const response = await fetch(documentAddress(), { cache: "no-store" });
    if (!response.ok) return "unreachable";
    const loaded = Array.from(document.scripts, ({ src }) => src && new URL(src).pathname);
    return isNewer(loaded, await response.text()) ? "newer" : "same";
  } catch {
    return "unreachable";
  }
}
