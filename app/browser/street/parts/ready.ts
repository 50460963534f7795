import { cacheName } from "./cache-name.ts";

/** Whether this page works without a network, or why whoever is signed in now may not see it. */
type Readiness = "ready" | "unready" | "forbidden" | "gone";

/** Keeps this page and what it needs on the tablet; `unready` when this browser cannot, or there was no network to do it. */
export async function makeReady(worker: string): Promise<Readiness> {
  if (!("serviceWorker" in navigator) || !("caches" in window)) return "unready";
  try {
    await navigator.serviceWorker.register(worker, { scope: location.pathname, updateViaCache: "none" });
    const cache = await caches.open(cacheName);
    const status = await renew(cache).catch(() => undefined);
    if (status === 403) return "forbidden";
    if (status === 404) return "gone";
    const isWhole = await keptWhole(cache);
    await navigator.serviceWorker.ready;
    return isWhole ? "ready" : "unready";
  } catch {
    return "unready";
  }
}

/** Nothing of a pile that is done stays behind. */
export async function forgetPage(): Promise<void> {
  if (!("serviceWorker" in navigator) || !("caches" in window)) return;
  const registration = await navigator.serviceWorker.getRegistration(location.pathname);
  if (registration?.scope === location.origin + location.pathname) await registration.unregister();
  const cache = await caches.open(cacheName);
  await cache.delete(location.pathname);
  const left = (await cache.keys()).map(({ url }) => new URL(url).pathname);
  if (left.every(isPart)) await caches.delete(cacheName);
}

/**
 * Puts the page as it is now in place of the one that is kept, once all that it names is there: the page on the screen may be of an
 * earlier version. @returns the status of the answer
 */
async function renew(cache: Cache): Promise<number> {
  const answer = await fetch(location.pathname, { cache: "no-store", credentials: "same-origin" });
  if (!answer.ok || answer.redirected) return answer.status;
  const parts = partsOf(await answer.clone().text());
  await Promise.all(parts.map((path) => keep(cache, path)));
  // Those that it does not name, its style sheet does; without one it reads as well.
  await Promise.all(fontsHere().map((path) => keep(cache, path).catch(() => undefined)));
  if (parts.length > 0 && (await hasAll(cache, parts))) await cache.put(location.pathname, answer);
  return answer.status;
}

async function keptWhole(cache: Cache): Promise<boolean> {
  const kept = await cache.match(location.pathname);
  return kept !== undefined && hasAll(cache, partsOf(await kept.text()));
}

async function hasAll(cache: Cache, paths: readonly string[]): Promise<boolean> {
  const kept = await Promise.all(paths.map((path) => cache.match(path)));
  return kept.every((one) => one !== undefined);
}

/** Every style, script, font and picture of our own that a page names. */
function partsOf(html: string): readonly string[] {
  const page = new DOMParser().parseFromString(html, "text/html");
  const named = page.querySelectorAll("link[rel=stylesheet], link[rel=preload], link[rel=icon], script[src], img[src]");
  return ownParts([...named].map((one) => one.getAttribute("href") ?? one.getAttribute("src") ?? ""));
}

function fontsHere(): readonly string[] {
  const loaded = performance.getEntriesByType("resource").map(({ name }) => name);
  return ownParts(loaded.filter((name) => name.endsWith(".woff2")));
}

function ownParts(addresses: readonly string[]): readonly string[] {
  const own = addresses
    .map((address) => new URL(address, location.href))
    .filter(({ origin, pathname }) => origin === location.origin && isPart(pathname))
    .map(({ pathname }) => pathname);
  return [...new Set(own)];
}

function isPart(pathname: string): boolean {
  return pathname.startsWith("/assets/") || /^\/[\w-]+\.(css|svg)$/.test(pathname);
}

async function keep(cache: Cache, path: string): Promise<void> {
  if (path.startsWith("/assets/") && (await cache.match(path))) return;
  const answer = await fetch(path, { credentials: "same-origin" });
  if (answer.ok && !answer.redirected) await cache.put(path, answer);
}
