import { Hono } from "hono";
import { expect, it } from "vitest";
import { healthAnswer, keptHealth } from "./health.ts";

it("tells an outsider that something is broken, not what", async () => {
  const health = keptHealth([{ name: "database", prove: () => Promise.reject(new Error("gone")) }]);
  const hono = new Hono();
  hono.get("/out", (context) => healthAnswer(health, context, () => Promise.resolve(false)));
  hono.get("/in", (context) => healthAnswer(health, context, () => Promise.resolve(true)));
  const [outside, inside] = [await hono.request("/out"), await hono.request("/in")];
  expect([outside.status, await outside.json()]).toEqual([503, { status: "broken" }]);
  expect(inside.status).toBe(503);
  expect(await inside.json()).toMatchObject({ status: "broken", checks: { database: { ok: false, says: "gone" } } });
});

it("proves the parts once a second, however many ask", async () => {
  let nowMs = 0;
  let proofs = 0;
  const proof = { name: "database", prove: () => Promise.resolve(`proof ${String(++proofs)}`) };
  const health = keptHealth([proof], () => nowMs);
  await Promise.all([health(), health(), health()]);
  nowMs = 999;
  expect((await health()).checks["database"]?.says).toBe("proof 1");
  nowMs = 1_000;
  expect((await health()).checks["database"]?.says).toBe("proof 2");
});
