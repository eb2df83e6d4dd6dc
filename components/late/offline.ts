function addressesOf(entries: readonly PerformanceEntry[]): readonly string[] {
  return entries.map(({ name }) => name).filter((address) => !address.includes("/api/"));
}

/** Has the browser keep this page, so that it opens without the network from now on. Nothing waits for it, and where it cannot be kept nothing is lost. */
export function keepForOffline(): void {
  // While developing, files change under their names.
  if (process.env.NODE_ENV !== "production" || !("serviceWorker" in navigator)) return;
  const { serviceWorker } = navigator;
  serviceWorker
    .register("/offline.js")
    .then(() => serviceWorker.ready)
    .then(({ active }) => {
      active?.postMessage([location.pathname]);
      // What came before the worker was there, and what was on its way.
      const observer = new PerformanceObserver((list) => active?.postMessage(addressesOf(list.getEntries())));
      observer.observe({ type: "resource", buffered: true });
    })
    .catch(() => undefined);
}
