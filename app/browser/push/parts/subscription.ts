/** What a browser gives to whoever may send it messages, as text. */
export type Given = { readonly endpoint: string; readonly p256dh: string; readonly auth: string };

/** Why it gives nothing. */
export type Refusal = "denied" | "failed";

/** What this browser gave before; it has to be asked nothing for that. */
export async function givenBefore(scope: string): Promise<PushSubscription | undefined> {
  const registration = await navigator.serviceWorker.getRegistration(scope);
  // Without one of its own a wider one may answer.
  if (!registration || new URL(registration.scope).pathname !== scope) return undefined;
  return (await registration.pushManager.getSubscription()) ?? undefined;
}

/** Asks for it; the browser then asks whoever sits before it, so this may follow on a press alone. */
export async function askFor(how: { worker: string; scope: string; senderKey: string }): Promise<Given | Refusal> {
  try {
    if ((await Notification.requestPermission()) !== "granted") return "denied";
    const registration = await navigator.serviceWorker.register(how.worker, {
      scope: how.scope,
      updateViaCache: "none",
    });
    await isActive(registration);
    const applicationServerKey = bytesOf(how.senderKey);
    const before = await registration.pushManager.getSubscription();
    // Tied to a key of ours that is no more.
    if (before && textOf(before.options.applicationServerKey) !== how.senderKey) await before.unsubscribe();
    return givenBy(await registration.pushManager.subscribe({ userVisibleOnly: true, applicationServerKey }));
  } catch {
    return Notification.permission === "denied" ? "denied" : "failed";
  }
}

export function givenBy(subscription: PushSubscription): Given {
  const { endpoint } = subscription;
  const [p256dh, auth] = [textOf(subscription.getKey("p256dh")), textOf(subscription.getKey("auth"))];
  return { endpoint, p256dh, auth };
}

/** The private link of this device (`deviceToken` of the server): the same words, hashed. */
export async function tokenOf({ endpoint, auth }: Given): Promise<string> {
  return textOf(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(`${endpoint} ${auth}`)));
}

/** A browser gives nothing to a worker that is not at work yet. */
async function isActive({ active, installing, waiting }: ServiceWorkerRegistration): Promise<void> {
  const worker = active ?? waiting ?? installing;
  if (!worker || worker.state === "activated") return;
  await new Promise<void>((resolve) =>
    worker.addEventListener("statechange", () => worker.state === "activated" && resolve()),
  );
}

function textOf(bytes: ArrayBuffer | null): string {
  const letters = String.fromCharCode(...new Uint8Array(bytes ?? new ArrayBuffer(0)));
  return btoa(letters).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

function bytesOf(base64url: string): Uint8Array<ArrayBuffer> {
  const letters = atob(base64url.replaceAll("-", "+").replaceAll("_", "/"));
  return Uint8Array.from(letters, (letter) => letter.charCodeAt(0));
}
