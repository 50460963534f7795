import { expect, it } from "vitest";
import { createWorld } from "../test/factories/world.ts";
import type { HealthParts } from "./health-checks.ts";
import { healthChecks } from "./health-checks.ts";

const { storage } = createWorld();

/** What the check of the database says when requests find this door. */
function database(web: HealthParts["storage"]): Promise<string> {
  // @NOTE the others of these are for the other checks.
  const parts = { storage, web, config: { dataDir: "." } } as unknown as HealthParts;
  const check = healthChecks(parts).find(({ name }) => name === "database");
  if (!check) throw new Error("Nobody checks the database.");
  return check.prove();
}

it("the database is not well while requests cannot reach it, though jobs can", async () => {
  const refuses = { ...storage, platform: () => Promise.reject(new Error("unsupported startup parameter")) };
  await expect(database(refuses)).rejects.toThrow("unsupported startup parameter");
  expect(await database(storage)).toMatch(/^PostgreSQL \d+.* wrote and read in \d+ ms$/);
});
