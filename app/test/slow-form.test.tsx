import { BlockList } from "node:net";
import { request } from "node:http";
import type { ClientRequest } from "node:http";
import { text } from "node:stream/consumers";
import { serve } from "@hono/node-server";
import { afterAll, expect, it } from "vitest";
import { z } from "zod";
import { ok } from "../src/kernel/result.ts";
import { trustedAddresses } from "../src/platform/config/trusted-addresses.ts";
import { command } from "../src/platform/define/command.ts";
import { action, page } from "../src/platform/define/page.ts";
import { anyone } from "../src/platform/define/policy.ts";
import { room } from "../src/platform/define/room.ts";
import type { FormRoom } from "../src/platform/http/form-room.ts";
import { createFormRoom } from "../src/platform/http/form-room.ts";
import { foundMunicipality } from "../src/rooms/tenancy/factories.ts";
import { serverOver } from "./factories/server.ts";
import { createWorld } from "./factories/world.ts";

const world = createWorld();
const host = `${await foundMunicipality(world)}.localhost:3000`;
const keep = command({
  name: "slow.keep",
  policy: anyone(),
  input: z.object({ words: z.string(), photo: z.instanceof(File) }),
  rateLimit: { max: 100, perSeconds: 60 },
  run: () => Promise.resolve(ok({})),
});
const photos = room({
  name: "slow",
  migrations: [],
  messages: { nl: {}, en: {} },
  pages: [
    page({
      ...{ path: "/foto", layout: "resident", policy: anyone(), params: z.object({}), title: () => "Foto" },
      formMegabytes: 30,
      load: () => Promise.resolve(ok({})),
      view: (_, { form }) => (
        <p>
          {form.values["words"]} {form.errors.map(({ field, key }) => `${field} ${key}`)}
        </p>
      ),
      actions: { keep: action({ command: keep, next: () => ({ to: "/bewaard" }) }) },
    }),
  ],
});
const listening = Promise.withResolvers<number>();
const room64 = createFormRoom();
let onTake = () => {};
const told: FormRoom = {
  ...room64,
  take(bytes, asker) {
    const taking = room64.take(bytes, asker);
    onTake();
    return taking;
  },
};
// Behind a proxy, so that each sender can have an address.
const proxies = trustedAddresses(["127.0.0.1"]) ?? new BlockList();
const site = serverOver(world, { rooms: [photos], proxies }, told);
const server = serve({ fetch: site.fetch, port: 0, hostname: "127.0.0.1" }, ({ port }) => listening.resolve(port));
const port = await listening.promise;
afterAll(() => void server.close());

const part = (name: string, value: string) =>
  `--b\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`;
const typed = part("_action", "keep") + part("words", "Een kale hoek");
const photo = '--b\r\nContent-Disposition: form-data; name="photo"; filename="a.jpg"\r\n\r\n';

/** Somebody who sends a form over a socket of their own, once they asked for room; `told` is what they read in the end. */
async function sender(from: string, first: string) {
  const headers = {
    ...{ host, origin: `http://${host}`, "x-forwarded-for": from },
    ...{ "content-type": "multipart/form-data; boundary=b", "transfer-encoding": "chunked" },
  };
  const sent: ClientRequest = request({ port, path: "/foto", method: "POST", headers });
  const told = new Promise<string>((resolve, reject) => {
    sent.on("error", reject);
    sent.on(
      "response",
      (answer) => void text(answer).then((html) => resolve(`${answer.statusCode ?? 0} ${html}`), reject),
    );
  });
  const asked = new Promise<void>((resolve) => (onTake = resolve));
  sent.write(first);
  await asked;
  return { sent, told };
}

function pass(seconds: number): void {
  world.clock.set(new Date(world.clock.now().getTime() + seconds * 1_000).toISOString());
}

const whole = `${typed}${photo}x\r\n--b--\r\n`;

it("who hardly sends anything gives their room to who waits, and reads why with what they typed; who sends fast goes on", async () => {
  const stalled = await sender("10.0.0.1", typed + photo + "x");
  const fast = await sender("10.0.0.2", typed + photo + "x".repeat(4_000_000));
  const ended: string[] = [];
  void stalled.told.then(() => ended.push("stalled"));
  void fast.told.then(() => ended.push("fast"));
  // A third of 30 MB does not fit in 64 MB beside these.
  const third = await sender("10.0.0.3", typed + photo);
  pass(25);
  third.sent.end(whole.slice((typed + photo).length));
  expect(await third.told).toMatch(/^303 /);
  expect(await stalled.told).toContain("Een kale hoek photo platform.field.fileSlow");
  expect(ended).toEqual(["stalled"]);
  fast.sent.end("\r\n--b--\r\n");
  expect(await fast.told).toMatch(/^303 /);
});

it("alone, a slow sender is waited for; who stalls before any file is told that it took too long", async () => {
  const slow = await sender("10.0.1.1", part("_action", "keep").slice(0, 20));
  const beside = await sender("10.0.1.2", typed + photo);
  pass(60);
  beside.sent.end("x\r\n--b--\r\n");
  expect(await beside.told).toMatch(/^303 /);
  const other = await sender("10.0.1.3", typed + photo + "x".repeat(4_000_000));
  const third = await sender("10.0.1.4", whole);
  expect(await slow.told).toContain("409 ");
  third.sent.end();
  other.sent.end("\r\n--b--\r\n");
  expect([await third.told, await other.told].map((one) => one.slice(0, 3))).toEqual(["303", "303"]);
});
