import { createECDH, createPublicKey, randomBytes, verify } from "node:crypto";
import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from "node:http";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { opened } from "./push-opened.ts";

/** A browser that asked this service for an address, with what it got since. */
export type TestBrowser = {
  readonly subscription: { readonly endpoint: string; readonly p256dh: string; readonly auth: string };
  /** What was sealed for it, opened with its own keys. */
  readonly shown: { readonly text: string; readonly headers: IncomingHttpHeaders }[];
  /** How often something was sent to it, taken or not. */
  asked: number;
  /** Its owner took the permission back. */
  isGone: boolean;
};

type Fault = { readonly status: number; readonly headers?: Readonly<Record<string, string>> };

export type PushServer = {
  readonly origin: string;
  /** Somebody presses the button in a browser; tied to the key of a sender (RFC 8292 §4). */
  browser(senderKey: string): TestBrowser;
  /** What it answers instead, for one browser or for all. */
  misbehave(fault: Fault | "silent" | undefined, only?: TestBrowser): void;
  close(): void;
};

type Known = TestBrowser & { readonly senderKey: string; readonly open: (body: Buffer) => string };

/** A push service in the shapes of RFC 8030, 8188, 8291 and 8292: strict, so that what it takes the real ones take. */
export async function pushServer(): Promise<PushServer> {
  const known = new Map<string, Known>();
  let fault: { readonly what: Fault | "silent"; readonly only: TestBrowser | undefined } | undefined;
  const server = createServer((request, response) => void take(request, response));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  // @NOTE a server that listens on a port has an address of this type
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  async function take(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await wholeOf(request);
    const one = known.get(request.url?.replace("/wpush/", "") ?? "");
    if (one) one.asked += 1;
    if (fault && (fault.only === undefined || fault.only === one)) {
      if (fault.what === "silent") return;
      return void response.writeHead(fault.what.status, fault.what.headers).end("not now");
    }
    const status = one ? refusal(request, body, one, origin) : 404;
    if (status !== undefined) return void response.writeHead(status).end();
    one?.shown.push({ text: one.open(body), headers: request.headers });
    response.writeHead(201, { location: `${origin}/message/${randomBytes(8).toString("hex")}` }).end();
  }

  return {
    origin,
    browser(senderKey) {
      const [keys, secret, id] = [createECDH("prime256v1"), randomBytes(16), randomBytes(12).toString("base64url")];
      const subscription = {
        endpoint: `${origin}/wpush/${id}`,
        p256dh: keys.generateKeys("base64url"),
        auth: secret.toString("base64url"),
      };
      const open = (body: Buffer) => opened(body, keys, secret);
      const one: Known = { subscription, shown: [], asked: 0, isGone: false, senderKey, open };
      known.set(id, one);
      return one;
    },
    misbehave: (what, only) => (fault = what && { what, only }),
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

async function wholeOf(request: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = [];
  // @NOTE safe: without an encoding a request gives buffers.
  for await (const part of request as AsyncIterable<Buffer>) parts.push(part);
  return Buffer.concat(parts);
}

/** Undefined when it is well. */
function refusal({ method, headers }: IncomingMessage, body: Buffer, one: Known, origin: string): number | undefined {
  if (method !== "POST") return 405;
  if (one.isGone) return 410;
  // RFC 8030 §5.2 and §5.3, §5.4: how long, how urgent, what it replaces.
  if (!/^\d+$/.test(headerOf(headers, "ttl"))) return 400;
  if (!/^(very-low|low|normal|high)$/.test(headerOf(headers, "urgency"))) return 400;
  if (!/^[\w-]{1,32}$/.test(headerOf(headers, "topic"))) return 400;
  // RFC 8291 §4: 4096 bytes at most.
  if (body.byteLength > 4096) return 413;
  if (headers["content-encoding"] !== "aes128gcm") return 415;
  return isFromSender(headers.authorization ?? "", one.senderKey, origin) ? undefined : 403;
}

function headerOf(headers: IncomingHttpHeaders, name: string): string {
  return String(headers[name] ?? "");
}

/** RFC 8292 §2 and §3: a token of who may send, for this service, for a day at most. */
function isFromSender(authorization: string, senderKey: string, origin: string): boolean {
  const [, token = "", key = ""] = /^vapid t=([\w.-]+), k=([\w-]+)$/.exec(authorization) ?? [];
  const [head = "", claims = "", signature = ""] = token.split(".");
  if (key !== senderKey || jsonOf(head)["alg"] !== "ES256") return false;
  const point = Buffer.from(key, "base64url");
  const [x, y] = [point.toString("base64url", 1, 33), point.toString("base64url", 33)];
  const publicKey = createPublicKey({ format: "jwk", key: { kty: "EC", crv: "P-256", x, y } });
  const signed = { key: publicKey, dsaEncoding: "ieee-p1363" } as const;
  if (!verify("sha256", Buffer.from(`${head}.${claims}`), signed, Buffer.from(signature, "base64url"))) return false;
  const { aud, exp, sub } = jsonOf(claims);
  const left = Number(exp) - Date.now() / 1000;
  return aud === origin && left > 0 && left <= 86_400 && /^(https:\/\/|mailto:)[^/]/.test(String(sub));
}

function jsonOf(base64url: string): Record<string, unknown> {
  const given: unknown = JSON.parse(Buffer.from(base64url, "base64url").toString("utf8"));
  return typeof given === "object" && given !== null ? { ...given } : {};
}
