import { z } from "zod";
import { describe, expect, it } from "vitest";
import { ok } from "../../src/kernel/result.ts";
import { packageRoot } from "../../src/platform/config/package-root.ts";
import { command } from "../../src/platform/define/command.ts";
import { anyone } from "../../src/platform/define/policy.ts";
import { framedRoot } from "../../src/platform/http/security-headers.ts";
import { assemble } from "../../src/compose.ts";

const { rooms } = assemble({ baseUrl: "http://localhost:3000", demo: true }, packageRoot());
const whole = {
  name: "test.do_it",
  policy: anyone(),
  input: z.object({}),
  rateLimit: { max: 1, perSeconds: 1 },
  run: async () => ok(undefined),
};

// The type check is the test: each of these has to be an error, or `npm run check` fails on an unused directive.
function _incompleteCommandsDoNotCompile(): unknown[] {
  const { policy: _policy, ...withoutPolicy } = whole;
  const { input: _input, ...withoutInput } = whole;
  const { rateLimit: _rateLimit, ...withoutRateLimit } = whole;
  return [
    // @ts-expect-error a command without a policy
    command(withoutPolicy),
    // @ts-expect-error a command without an input
    command(withoutInput),
    // @ts-expect-error a command without a rate limit
    command(withoutRateLimit),
  ];
}

describe("every command", () => {
  const commands = rooms.flatMap((room) => (room.commands ?? []).map((one) => ({ room: room.name, ...one })));

  it("has a name that begins with its room, says what it does, and is there once", () => {
    const names = commands.map((one) => one.name);
    for (const { room, name } of commands) expect(name).toMatch(new RegExp(`^${room}\\.[a-z]+(_[a-z]+)*$`));
    expect(new Set(names).size).toBe(names.length);
  });

  it("has a rate limit that a person can live with", () => {
    for (const { name, rateLimit } of commands) {
      expect(rateLimit.max, name).toBeGreaterThan(0);
      expect(rateLimit.perSeconds, name).toBeGreaterThan(0);
    }
  });
});

describe("every page", () => {
  const pages = rooms.flatMap((room) => room.pages ?? []);

  it("stands at a path of its own", () => {
    const paths = pages.map((one) => one.path.replaceAll(/:\w+/g, ":"));
    expect(paths.filter((path, index) => paths.indexOf(path) !== index)).toEqual([]);
  });

  it("sends its forms to commands that its room declares", () => {
    for (const room of rooms) {
      const declared = new Set((room.commands ?? []).map((one) => one.name));
      for (const page of room.pages ?? []) {
        for (const { command: sent } of Object.values(page.actions ?? {}))
          expect(declared, `${page.path} → ${sent.name}`).toContain(sent.name);
      }
    }
  });

  it("that stands in other sites is for everybody, has no form, and is told apart by its address", () => {
    for (const { path, isFramed = false, policy, actions, layout } of pages) {
      expect(isFramed, path).toBe(path.startsWith(framedRoot));
      if (!isFramed) continue;
      expect([layout, policy.allows({ kind: "visitor" }), actions], path).toEqual(["resident", true, undefined]);
    }
  });

  it("keeps visitors out of the workbench", () => {
    for (const page of pages.filter((one) => one.path.startsWith("/beheer"))) {
      expect(page.policy.allows({ kind: "visitor" }), page.path).toBe(false);
      expect(page.layout, page.path).toBe("staff");
    }
  });
});
