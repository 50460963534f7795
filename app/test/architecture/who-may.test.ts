import { describe, expect, it } from "vitest";
import { assemble } from "../../src/compose.ts";
import { packageRoot } from "../../src/platform/config/package-root.ts";
import type { Actor } from "../../src/platform/define/actor.ts";
import type { Policy } from "../../src/platform/define/policy.ts";

const { rooms } = assemble({ baseUrl: "http://localhost:3000", demo: true }, packageRoot());
const roles = rooms.flatMap((room) => (room.roles ?? []).map((one) => one.role));

function keyFor(...scopes: readonly string[]): Actor {
  return { kind: "key", keyId: "-", name: "-", scopes, activityIds: [] };
}

const actors: readonly (readonly [string, Actor])[] = [
  ["visitor", { kind: "visitor" }],
  ...rooms.flatMap((room) => (room.scopes ?? []).map(({ scope }) => [`key to ${scope}`, keyFor(scope)] as const)),
  ...roles.map((role) => [role, { kind: "person", personId: "-", name: "-", email: "-", roles: [role] }] as const),
];

/** Everything that asks a policy: what it is called, and which policy. */
const guarded: readonly { readonly name: string; readonly policy: Policy }[] = rooms.flatMap((room) => [
  ...(room.commands ?? []),
  ...(room.queries ?? []),
  ...(room.pages ?? []).map(({ path, policy }) => ({ name: path, policy })),
  ...(room.downloads ?? []).map(({ path, policy }) => ({ name: path, policy })),
  ...(room.doors ?? []).map(({ path, policy }) => ({ name: path, policy })),
  ...(room.endpoints ?? []).map(({ path, policy }) => ({ name: path, policy })),
]);

/** One line per command, query, page, file and door: its policy, and everybody whom that allows. */
function matrix(): string {
  const lines = guarded.map(({ name, policy }) => {
    const allowed = actors.filter(([, actor]) => policy.allows(actor)).map(([role]) => role);
    const who = allowed.length === actors.length ? "everybody" : allowed.join(", ");
    return `${name} | ${policy.name} | ${who === "" ? "nobody" : who}`;
  });
  return `${lines.sort().join("\n")}\n`;
}

describe("who may do what", () => {
  it("is this, and nothing more: who-may.txt", async () => {
    await expect(matrix()).toMatchFileSnapshot("who-may.txt");
  });

  it("lets whoever confirms an answer read what it answers, published or not (docs/decisions/0008)", () => {
    const allowedTo = (name: string) => {
      const found = guarded.find((one) => one.name === name);
      return actors.flatMap(([role, actor]) => (found?.policy.allows(actor) === true ? [role] : []));
    };
    const readers = allowedTo("/beheer/trajecten/:id/inbreng/:contribution");
    expect(readers).toEqual(expect.arrayContaining(allowedTo("engage.confirm_disposition")));
    expect(allowedTo("engage.confirm_disposition")).not.toEqual([]);
  });

  it("lets Brink itself do everything: jobs, seeds and the operator", () => {
    const refusing = guarded.filter(({ policy }) => !policy.allows({ kind: "system", name: "test" }));
    expect(refusing.map(({ name }) => name)).toEqual([]);
  });

  it("gives somebody without a role no more than a visitor", () => {
    const nobody: Actor = { kind: "person", personId: "-", name: "-", email: "-", roles: [] };
    const more = guarded.filter(({ policy }) => policy.allows(nobody) && !policy.allows({ kind: "visitor" }));
    expect(more.map(({ name }) => name)).toEqual([]);
  });

  it("gives a key without a scope no more than a visitor, and no key the page or the command of a person", () => {
    const more = guarded.filter(({ policy }) => policy.allows(keyFor()) && !policy.allows({ kind: "visitor" }));
    expect(more.map(({ name }) => name)).toEqual([]);
    const scopes = rooms.flatMap((room) => (room.scopes ?? []).map(({ scope }) => scope));
    const byWriting = rooms.flatMap((room) => (room.writings ?? []).map(({ command }) => command.name));
    const others = guarded.filter(({ name, policy }) => {
      const isTheirs = name.startsWith("/api/") || byWriting.includes(name);
      return !isTheirs && policy.allows(keyFor(...scopes)) && !policy.allows({ kind: "visitor" });
    });
    expect(others.map(({ name }) => name)).toEqual([]);
  });

  it("never calls two different groups by the same name of a policy", () => {
    const groups = new Map<string, Set<string>>();
    for (const { policy } of guarded) {
      const who = actors.filter(([, actor]) => policy.allows(actor)).map(([role]) => role);
      groups.set(policy.name, (groups.get(policy.name) ?? new Set()).add(who.join()));
    }
    expect([...groups].filter(([, different]) => different.size > 1).map(([name]) => name)).toEqual([]);
  });
});
