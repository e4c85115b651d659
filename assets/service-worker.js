// Keeps two public pages of the language that is being read, start and contact, for the time without a network.
// Comfort only: nothing depends on it. What is kept was fetched without cookies, so it is never anybody's own page.
const SHELF = "kept-1";
// What was fetched within the hour is not asked for again.
const HOUR = 3600000;

self.addEventListener("install", () => self.skipWaiting());
self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));

// A page says which addresses to keep: those of its language, its style sheet and its script.
self.addEventListener("message", (event) => event.waitUntil(keep(event.data)));

async function keep(addresses) {
  const shelf = await caches.open(SHELF);
  let renewed = false;
  for (const kept of await shelf.keys()) {
    const { pathname } = new URL(kept.url);
    if (pathname.startsWith("/assets/") && !addresses.includes(pathname)) renewed = await shelf.delete(kept);
  }
  await Promise.all(addresses.map(async (address) => {
    const kept = await shelf.match(address);
    if (kept && !renewed && Date.now() - Date.parse(kept.headers.get("date")) < HOUR) return;
    const answer = await fetch(address, { credentials: "omit" }).catch(() => null);
    if (answer?.ok && !answer.redirected) await shelf.put(address, answer);
  }));
}

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== "GET" || origin !== location.origin) return;
  if (request.mode === "navigate") event.respondWith(fetch(request).catch(() => fallback(pathname, event)));
  else if (pathname.startsWith("/assets/")) event.respondWith(fetch(request).catch(() => caches.match(request)));
});

// Without a network: the page itself if it is kept, else the contact page of its language. The reader is told.
async function fallback(pathname, event) {
  const lang = pathname.split("/")[1];
  for (const address of [pathname, `/${lang}/contact`, `/${lang}`]) {
    const kept = await caches.match(address);
    if (kept) {
      tell(event.resultingClientId);
      return kept;
    }
  }
  return Response.error();
}

async function tell(id) {
  const client = id && (await self.clients.get(id));
  client?.postMessage("kept");
}
