import type { Actor } from "../../../platform/define/actor.ts";
import { newId } from "../../../kernel/ids.ts";
import type { SeededPeople } from "../../identity/room.ts";

/** Who of Waterdam's made-up staff does what in these seeds. */
export type DemoStaff = { readonly moderator: Actor; readonly adviser: Actor; readonly lead: Actor };

/** Tom reads and types over, Jeroen proposes, Anouk decides. */
export function marktpleinStaff(people: SeededPeople): DemoStaff {
  return {
    moderator: staff(people, "Tom Hendriks", "tom.hendriks", "moderator"),
    adviser: staff(people, "Jeroen Bakker", "jeroen.bakker", "adviser"),
    lead: staff(people, "Anouk Visser", "anouk.visser", "projectLead"),
  };
}

/** Samira proposes, Daan decides. */
export function schoolRouteStaff(people: SeededPeople): DemoStaff {
  return {
    moderator: staff(people, "Samira Benali", "samira.benali", "adviser"),
    adviser: staff(people, "Samira Benali", "samira.benali", "adviser"),
    lead: staff(people, "Daan Hoekstra", "daan.hoekstra", "projectLead"),
  };
}

function staff(people: SeededPeople, name: string, mailbox: string, role: string): Actor {
  const email = `${mailbox}@waterdam.example`;
  return { kind: "person", personId: people[email] ?? newId(), name, email, roles: [role] };
}

export function guest(): Actor {
  return { kind: "visitor", guestId: newId() };
}

/** Ria and Piotr, whom /demo steps into, find back what they sent; everybody else took part without an account. */
export function resident(people: SeededPeople, email: string | undefined): Actor {
  const personId = email === undefined ? undefined : people[email];
  if (email === undefined || personId === undefined) return guest();
  return { kind: "person", personId, name: "", email, roles: ["resident"] };
}
