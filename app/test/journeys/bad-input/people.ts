import { vi } from "vitest";
import type { PlainVisitor } from "../plain-visitor.ts";
import { formFields, plainVisitor, stepInto } from "../plain-visitor.ts";
import type { Town } from "./town.ts";

export const staffRoles = [
  "moderator",
  "evaluator",
  "adviser",
  "projectLead",
  "administrator",
  "councilMember",
  "clerk",
] as const;

export type Role = (typeof staffRoles)[number] | "visitor";

/** One of each: a visitor and everybody of the demo. */
export type People = ReadonlyMap<Role, PlainVisitor>;

export async function everybody(port: number): Promise<People> {
  const people = new Map<Role, PlainVisitor>([["visitor", plainVisitor(port)]]);
  for (const role of staffRoles) {
    const person = plainVisitor(port);
    await stepInto(person, role);
    people.set(role, person);
  }
  return people;
}

export function personOf(people: People, role: Role): PlainVisitor {
  const person = people.get(role);
  if (!person) throw new Error(`Nobody is ${role}.`);
  return person;
}

/** Somebody with every role in another municipality, made and let in as an operator does. */
export async function foreignerOf(town: Town): Promise<PlainVisitor> {
  const admin = "bestuur@zandwijk.nl";
  const made = await town.operator("tenant", "create", "--name", "Zandwijk", "--slug", "zandwijk", "--admin", admin);
  const link = /\/inloggen\/[\w-]+/.exec(made)?.[0];
  if (link === undefined) throw new Error(`No link to sign in: ${made}`);
  const person = plainVisitor(town.brink.port, `zandwijk.localhost:${String(town.brink.port)}`);
  // A running Brink hears of a new municipality within moments.
  const { html } = await vi.waitFor(
    async () => {
      const page = await person.get(link);
      if (page.status !== 200) throw new Error(`${link} answered ${String(page.status)}: ${page.html}`);
      return page;
    },
    { timeout: 15_000, interval: 200 },
  );
  const { status } = await person.post(link, formFields(html, "confirm"));
  if (status !== 303) throw new Error(`${link} answered ${String(status)}.`);
  const list = await person.get("/beheer/mensen");
  const own = /\/beheer\/mensen\/[\w-]{36}/.exec(list.html)?.[0] ?? "";
  for (const role of staffRoles.filter((one) => one !== "administrator")) {
    const fields = { ...formFields((await person.get(own)).html, "grant"), _action: "grant", role };
    const granted = await person.post(own, fields);
    if (granted.status !== 303) throw new Error(`${role} was not granted: ${String(granted.status)}.`);
  }
  return person;
}
