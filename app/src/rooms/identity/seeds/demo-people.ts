import type { Role } from "../domain.ts";
import type { GroupRole } from "../sso/roles-by-groups.ts";

/** A made-up person of Waterdam. */
export type DemoPersonSeed = { readonly name: string; readonly email: string; readonly roles: readonly Role[] };

/** Everybody who works with Brink in Waterdam; the first of a role is whom /demo steps into. */
export const demoPeopleSeeds: readonly DemoPersonSeed[] = [
  { name: "Marieke van Dijk", email: "marieke.vandijk@waterdam.example", roles: ["administrator"] },
  { name: "Jeroen Bakker", email: "jeroen.bakker@waterdam.example", roles: ["adviser"] },
  { name: "Samira Benali", email: "samira.benali@waterdam.example", roles: ["adviser", "evaluator"] },
  { name: "Anouk Visser", email: "anouk.visser@waterdam.example", roles: ["projectLead"] },
  { name: "Daan Hoekstra", email: "daan.hoekstra@waterdam.example", roles: ["projectLead", "moderator"] },
  { name: "Tom Hendriks", email: "tom.hendriks@waterdam.example", roles: ["moderator"] },
  { name: "Ilse Postma", email: "ilse.postma@waterdam.example", roles: ["evaluator"] },
  { name: "Hans de Boer", email: "hans.deboer@raad.waterdam.example", roles: ["councilMember"] },
  { name: "Nesrin Yıldız", email: "nesrin.yildiz@raad.waterdam.example", roles: ["councilMember"] },
  { name: "Willem Kuipers", email: "willem.kuipers@raad.waterdam.example", roles: ["clerk"] },
  { name: "Ria Jansen", email: "ria.jansen@bewoner.example", roles: ["resident"] },
  { name: "Piotr Kowalski", email: "piotr.kowalski@bewoner.example", roles: ["resident"] },
];

/** The groups of a town hall as its own sign-in service could send them; in the trial there is no such service. */
export const demoGroupSeeds: readonly GroupRole[] = [
  { group: "Participatie", role: "adviser" },
  { group: "Projectleiders ruimte", role: "projectLead" },
  { group: "Griffie", role: "clerk" },
  { group: "Functioneel beheer", role: "administrator" },
];
