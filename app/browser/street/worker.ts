/**
 * Shows the page of one pile of interviews, with what it needs, when there is no network. It rules over that page alone, keeps
 * nothing itself (the page puts it there, parts/ready.ts), and answers nothing that was not put there.
 */
import { cacheName } from "./parts/cache-name.ts";

type Lasting = Event & { waitUntil(until: Promise<unknown>): void };
type Asking = Event & { readonly request: Request; respondWith(answer: Promise<Response>): void };
// @NOTE safe: this file runs as a service worker only; the types of a page do not know what that has.
const worker = globalThis as unknown as {
  skipWaiting(): Promise<void>;
  readonly clients: { claim(): Promise<void> };
  addEventListener(kind: "install" | "activate", fn: (event: Lasting) => void): void;
  addEventListener(kind: "fetch", fn: (event: Asking) => void): void;
};

const patienceMs = 5_000;

worker.addEventListener("install", (event) => event.waitUntil(worker.skipWaiting()));
worker.addEventListener("activate", (event) => event.waitUntil(worker.clients.claim()));
worker.addEventListener("fetch", (event) => {
  const { request } = event;
  if (request.method !== "GET") return;
  const { pathname } = new URL(request.url);
  if (request.mode === "navigate") event.respondWith(page(request, pathname));
  else if (pathname.startsWith("/assets/")) event.respondWith(keptFirst(request, pathname));
  else if (request.destination !== "") event.respondWith(page(request, pathname));
});

/**
 * New when there is a network. Who has to sign in again can go on: what they keep is sent after that. Who may not see it (any more)
 * still sees what is on the tablet, and the page itself says the rest.
 */
async function page(request: Request, pathname: string): Promise<Response> {
  const kept = await keptAt(pathname);
  if (!kept) return fetch(request);
  try {
    const answer = await Promise.race([fetch(request), late()]);
    return [401, 403, 404].includes(answer.status) || answer.status >= 500 ? kept : answer;
  } catch {
    return kept;
  }
}

/** The name of a file under /assets changes with what is in it. */
async function keptFirst(request: Request, pathname: string): Promise<Response> {
  return (await keptAt(pathname)) ?? fetch(request);
}

async function keptAt(pathname: string): Promise<Response | undefined> {
  const cache = await caches.open(cacheName);
  return cache.match(pathname);
}

function late(): Promise<never> {
  return new Promise((_, reject) => setTimeout(() => reject(new Error("The network is too slow.")), patienceMs));
}
