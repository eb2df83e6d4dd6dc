// Keeps what the page was made of, so that it opens without the network. Whatever the server says itself comes first: nothing is stale after an update.

/** The names change with the shape of what is kept; how many of each stay, the newest. */
const kept = { "pages-1": 60, "files-1": 400, "answers-1": 60 };
const [pages, files, answers] = Object.keys(kept);

/** How many answers of one address stay: those of what was typed last must not push out everybody else's. */
const keptOfOne = 4;

addEventListener("install", () => skipWaiting());
addEventListener("activate", (event) => event.waitUntil(begin()));
addEventListener("fetch", (event) => answerFor(event, new URL(event.request.url)));
// What came before this worker was there: addresses of the page and its files.
addEventListener("message", (event) => event.waitUntil(fetchAgain(event.data)));

async function begin() {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => !(name in kept)).map((name) => caches.delete(name)));
  await clients.claim();
}

function answerFor(event, { origin, pathname }) {
  const { request } = event;
  if (origin !== location.origin) return;
  if (request.mode === "navigate") event.respondWith(serverFirst(event, pages, pathname));
  else if (isFile(pathname) && request.method === "GET") event.respondWith(keptFirst(event));
  else if (pathname.startsWith("/api/v1/")) event.respondWith(answered(event));
}

/** Files below it never change under their names; the others are small. */
function isFile(pathname) {
  return pathname.startsWith("/_next/static/") || pathname === "/theme.js" || pathname === "/icon.svg";
}

async function keptFirst(event) {
  const found = await caches.match(event.request, { cacheName: files, ignoreVary: true });
  const isLasting = new URL(event.request.url).pathname.startsWith("/_next/static/");
  return found && isLasting ? found : serverFirst(event, files, event.request);
}

/** An answer of the API is known by everything that was sent: the same again is the same answer. */
async function answered(event) {
  const { request } = event;
  if (request.method === "GET") return serverFirst(event, answers, request);
  if (request.method !== "POST") return fetch(request);
  const digest = await crypto.subtle.digest("SHA-256", await request.clone().arrayBuffer());
  const hex = [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  const key = new URL(request.url);
  key.searchParams.set("body", hex);
  return serverFirst(event, answers, key.href);
}

async function serverFirst(event, cacheName, key) {
  try {
    const response = await fetch(event.request);
    if (response.ok && !response.redirected) event.waitUntil(keep(cacheName, key, response.clone()));
    return response;
  } catch (unreachable) {
    const found = await caches.match(key, { cacheName, ignoreVary: true });
    if (found) return found;
    throw unreachable;
  }
}

async function keep(cacheName, key, response) {
  try {
    const cache = await caches.open(cacheName);
    // Put again, it is the newest.
    await cache.delete(key, { ignoreVary: true });
    await cache.put(key, response);
    const all = await cache.keys();
    const path = pathOf(key);
    const alike = cacheName === answers ? all.filter(({ url }) => pathOf(url) === path).slice(0, -keptOfOne) : [];
    const old = new Set([...all.slice(0, -kept[cacheName]), ...alike]);
    await Promise.all([...old].map((request) => cache.delete(request, { ignoreVary: true })));
  } catch {
    // No room on the disk: the network is still there.
  }
}

function pathOf(key) {
  return new URL(key.url ?? key, location.href).pathname;
}

async function fetchAgain(addresses) {
  for (const address of addresses) {
    const { origin, pathname } = new URL(address, location.href);
    if (origin !== location.origin) continue;
    const [cacheName, key] = isFile(pathname) ? [files, address] : [pages, pathname];
    if (cacheName === files && (await caches.match(key, { cacheName, ignoreVary: true }))) continue;
    const response = await fetch(address).catch(() => undefined);
    if (response?.ok && !response.redirected) await keep(cacheName, key, response);
  }
}
