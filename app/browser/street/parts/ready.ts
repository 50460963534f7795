import { cacheName } from "./cache-name.ts";

/** Keeps this page and what it needs on the tablet; false when this browser cannot, or there was no network to do it. */
export async function makeReady(worker: string): Promise<boolean> {
  if (!("serviceWorker" in navigator) || !("caches" in window)) return false;
  try {
    await navigator.serviceWorker.register(worker, { scope: location.pathname, updateViaCache: "none" });
    const cache = await caches.open(cacheName);
    await Promise.all(neededHere().map((path) => keep(cache, path))).catch(() => undefined);
    const kept = await Promise.all(neededHere().map((path) => cache.match(path)));
    await navigator.serviceWorker.ready;
    return kept.every((one) => one !== undefined);
  } catch {
    return false;
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

/** This page, and every style, script, font and picture of our own that it came with. */
function neededHere(): readonly string[] {
  const named = [
    ...document.querySelectorAll<HTMLLinkElement>("link[rel=stylesheet], link[rel=preload], link[rel=icon]"),
  ];
  const scripts = [...document.querySelectorAll<HTMLScriptElement>("script[src]")];
  const loaded = performance.getEntriesByType("resource").map(({ name }) => name);
  const all = [...named.map(({ href }) => href), ...scripts.map(({ src }) => src), ...loaded]
    .map((address) => new URL(address, location.href))
    .filter(({ origin, pathname }) => origin === location.origin && isPart(pathname))
    .map(({ pathname }) => pathname);
  return [...new Set([location.pathname, ...all])];
}

function isPart(pathname: string): boolean {
  return pathname.startsWith("/assets/") || /^\/[\w-]+\.(css|svg)$/.test(pathname);
}

async function keep(cache: Cache, path: string): Promise<void> {
  const isPage = path === location.pathname;
  if (!isPage && path.startsWith("/assets/") && (await cache.match(path))) return;
  const answer = await fetch(path, { cache: isPage ? "no-store" : "default", credentials: "same-origin" });
  if (answer.ok && !answer.redirected) await cache.put(path, answer);
}
