/**
 * Shows a message that the municipality sent to this browser, and opens what it is about: always a page of this site, whatever the
 * message says. It answers for no page and keeps nothing.
 */
import { messageFrom } from "./parts/message.ts";

type Lasting = Event & { waitUntil(until: Promise<unknown>): void };
type Pushed = Lasting & { readonly data: { text(): string } | null };
type Clicked = Lasting & { readonly notification: Notification };
// @NOTE safe: this file runs as a service worker only; the types of a page do not know what that has.
const worker = globalThis as unknown as {
  readonly location: Location;
  readonly registration: ServiceWorkerRegistration;
  readonly clients: { openWindow(address: string): Promise<unknown> };
  skipWaiting(): Promise<void>;
  addEventListener(kind: "install", fn: (event: Lasting) => void): void;
  addEventListener(kind: "push", fn: (event: Pushed) => void): void;
  addEventListener(kind: "notificationclick", fn: (event: Clicked) => void): void;
};

worker.addEventListener("install", (event) => event.waitUntil(worker.skipWaiting()));
worker.addEventListener("push", (event) => {
  const { title, ...shown } = messageFrom(event.data?.text() ?? "", worker.location.origin);
  event.waitUntil(worker.registration.showNotification(title, shown));
});
worker.addEventListener("notificationclick", (event) => {
  const { notification } = event;
  notification.close();
  // Made by `messageFrom`, which knows no other site.
  event.waitUntil(worker.clients.openWindow(String(notification.data)));
});
