import { afterAll, beforeAll, expect, test } from "vitest";
import { plainVisitor, stepInto } from "./plain-visitor.ts";
import type { DemoTown } from "./demo-town.ts";
import { demoTown } from "./demo-town.ts";
import { walk } from "./walk.ts";

let brink: DemoTown;

beforeAll(async () => {
  brink = await demoTown();
}, 120_000);

afterAll(() => brink.stop());

const roles = ["adviser", "projectLead", "moderator", "evaluator", "councilMember", "clerk", "administrator"];

test.each(roles)(
  "the workbench leads no %s to a page that refuses them or is not there",
  async (role) => {
    const visitor = plainVisitor(brink.port);
    await stepInto(visitor, role);
    const seen = await walk(visitor, "/beheer");
    expect(seen.length).toBeGreaterThan(15);
    const wrong = seen.filter(({ status }) => status !== 200);
    expect(wrong.map(({ path, by, status }) => `${path} answers ${String(status)}, linked from ${by}`)).toEqual([]);
  },
  120_000,
);
