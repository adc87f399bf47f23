// Keeps the files of the page on the phone, and nothing else: what is asked of the server is asked each time.
// Version and files are filled in by the server: a changed file or word makes another worker.

const CACHE = "tham-ho-{{version}}";
const FILES = JSON.parse('{{files}}');

self.addEventListener("install", (event) => event.waitUntil(fill()));
self.addEventListener("activate", (event) => event.waitUntil(takeOver()));
self.addEventListener("fetch", (event) => {
  const { origin, pathname } = new URL(event.request.url);
  const isOwn = origin === location.origin && FILES.includes(pathname);
  if (event.request.method === "GET" && isOwn) event.respondWith(found(event.request, pathname));
});

async function fill() {
  const cache = await caches.open(CACHE);
  await cache.addAll(FILES.map((path) => new Request(path, { cache: "reload" })));
  await self.skipWaiting();
}

async function takeOver() {
  const old = (await caches.keys()).filter((name) => name.startsWith("tham-ho-") && name !== CACHE);
  await Promise.all(old.map((name) => caches.delete(name)));
  await self.clients.claim();
}

async function found(request, pathname) {
  const kept = await (await caches.open(CACHE)).match(pathname);
  return kept ?? fetch(request);
}
