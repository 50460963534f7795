import { createHmac } from "node:crypto";

/** What other systems can be told: English to staff's forms and Dutch in what is sent. */
export const hookEvents = [
  ...(["received", "published", "answered", "asked", "questionAnswered"] as const),
  ...(["opened", "closed"] as const),
] as const;
export type HookEvent = (typeof hookEvents)[number];

/** The type of a message (Standard Webhooks: groups with full stops between). */
export const messageTypes: Readonly<Record<HookEvent | "test", string>> = {
  received: "inbreng.ontvangen",
  published: "inbreng.gepubliceerd",
  answered: "inbreng.beantwoord",
  asked: "vraag.gesteld",
  questionAnswered: "vraag.beantwoord",
  opened: "traject.geopend",
  closed: "traject.gesloten",
  test: "proef",
};

/** Who put it off: staff, or Brink because nothing arrived for days, or because the other side said that it is gone. */
export type HookOff = "staff" | "failed" | "gone";
export type DeliveryState = "waiting" | "arrived" | "failed";

export type Webhook = {
  readonly id: string;
  readonly name: string;
  readonly url: string;
  readonly events: readonly HookEvent[];
  readonly madeByName: string;
  readonly madeAt: Date;
  readonly secret: { readonly version: number; readonly at: Date; readonly by: string | undefined };
  readonly overlapUntil: Date | undefined;
  readonly off: HookOff | undefined;
  readonly failingSince: Date | undefined;
};

export type Delivery = {
  readonly id: string;
  readonly webhookId: string;
  readonly messageId: string;
  readonly body: string;
  readonly madeAt: Date;
  readonly state: DeliveryState;
  readonly attempts: number;
  readonly nextAt: Date;
  readonly triedAt: Date | undefined;
  /** What came of the last try: a status, or a word for why there was none. */
  readonly answer: string | undefined;
};

/** How long a new secret and the one before it both count. */
export const overlapHours = 24;
/** How long whoever made a secret can copy it. */
export const shownMinutes = 10;
/** After so long without anything that arrived it is put off. */
export const failingDays = 5;
export const keptDays = 30;

// Minutes after each try that failed; after the last it is given up: some three days in all.
const pauses = [1, 5, 30, 120, 480, 1440, 1440] as const;

/** When to try again after so many tries that failed; undefined when it was enough. */
export function nextTry(attempts: number, now: Date): Date | undefined {
  const pause = pauses[attempts - 1];
  return pause === undefined ? undefined : new Date(now.getTime() + pause * 60_000);
}

type Secrets = { readonly tokenOf: (words: string) => string };

/** As Standard Webhooks writes a symmetric secret: 256 bits in base64 behind its mark. */
export function secretOf({ tokenOf }: Secrets, tenantId: string, webhookId: string, version: number): string {
  const bytes = Buffer.from(tokenOf(`webhook ${tenantId} ${webhookId} ${version}`), "base64url");
  return `whsec_${bytes.toString("base64")}`;
}

type Message = { readonly id: string; readonly timestamp: number; readonly body: string };

/** Standard Webhooks 1.0, "Signature scheme": HMAC-SHA256 over id, seconds since 1970 and body, with full stops between. */
export function signatureOf(secret: string, { id, timestamp, body }: Message): string {
  const key = Buffer.from(secret.slice("whsec_".length), "base64");
  return `v1,${createHmac("sha256", key).update(`${id}.${timestamp}.${body}`).digest("base64")}`;
}

/** The headers of one try; with a secret that was replaced a while ago both signatures stand in it. */
export function headersOf(message: Message, secrets: readonly string[]): Readonly<Record<string, string>> {
  return {
    "content-type": "application/json",
    "user-agent": "Brink",
    "webhook-id": message.id,
    "webhook-timestamp": String(message.timestamp),
    "webhook-signature": secrets.map((secret) => signatureOf(secret, message)).join(" "),
  };
}
