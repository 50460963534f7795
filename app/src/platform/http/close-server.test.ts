import { createServer } from "node:http";
import type { RequestListener, Server } from "node:http";
import { setTimeout as pause } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { closeServer } from "./close-server.ts";

async function listening(answer: RequestListener): Promise<{ server: Server; url: string }> {
  const server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("A port was asked for.");
  return { server, url: `http://127.0.0.1:${address.port}/` };
}

describe("a server that ends", () => {
  it("cuts off a request that takes longer than the grace", async () => {
    const arrived = Promise.withResolvers<undefined>();
    const { server, url } = await listening(() => arrived.resolve(undefined));
    const asked = fetch(url).then(
      () => "answered",
      () => "cut off",
    );
    await arrived.promise;
    await closeServer(server, 50);
    expect(await asked).toBe("cut off");
  });

  it("takes no new request", async () => {
    const { server, url } = await listening((_, response) => response.end("here"));
    await closeServer(server, 1000);
    await expect(fetch(url)).rejects.toThrow();
  });

  it("waits for a request under way, and not for a connection that is kept open after it", async () => {
    const arrived = Promise.withResolvers<undefined>();
    const done: string[] = [];
    const { server, url } = await listening((_, response) => {
      arrived.resolve(undefined);
      void pause(100).then(() => response.end("kept", () => done.push("answered")));
    });
    server.keepAliveTimeout = 60_000;
    const asked = fetch(url).then((response) => response.text());
    await arrived.promise;
    await closeServer(server, 5000).then(() => done.push("closed"));
    expect(await asked).toBe("kept");
    expect(done).toEqual(["answered", "closed"]);
  });
});
