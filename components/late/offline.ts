/** What the page was made of so far, and the page itself. */
function loaded(): readonly string[] {
  return [location.pathname, ...performance.getEntriesByType("resource").map(({ name }) => name)].filter(
    (address) => !address.includes("/api/"),
  );
}

/** Has the browser keep this page, so that it opens without the network from now on. Nothing waits for it, and where it cannot be kept nothing is lost. */
export function keepForOffline(): void {
  // While developing, files change under their names.
  if (process.env.NODE_ENV !== "production" || !("serviceWorker" in navigator)) return;
  const { serviceWorker } = navigator;
  serviceWorker
    .register("/offline.js")
    .then(() => serviceWorker.ready)
    .then(({ active }) => active?.postMessage(loaded()))
    .catch(() => undefined);
}
