import type { CatalogueItem, Competence } from "../catalogue/catalogue-item.ts";
import { FEEDBACK_LOOP } from "../catalogue/catalogue-item.ts";
import type { Answers, Option } from "./answers.ts";
import { DONT_KNOW } from "./answers.ts";
import { PROVEN_IN_SUBJECT } from "./proven-methods.ts";
import { promisedLevel } from "./situation-table.ts";

/** What the answers say about one combination: reasons for it, and warnings with what would repair them. No weights. */
export type PlanNote =
  /** Q1: a source shows this item at work on the subject. */
  | { readonly code: "provenInSubject"; readonly item: string; readonly sources: readonly string[] }
  /** Q7: fewer people are affected than the method needs. */
  | {
      readonly code: "tooFewPeople";
      readonly item: string;
      readonly affectedMost: number;
      readonly neededPeople: number;
    }
  /** Q7: together the methods have a seat for fewer than one in a hundred of those affected. */
  | { readonly code: "fewSeats"; readonly seats: number; readonly affectedLeast: number }
  /** Q8: a small area, and nothing happens there. */
  | { readonly code: "nothingOnTheSpot"; readonly repairs: readonly string[] }
  /** Q8: a large area, and everybody has to travel at a fixed hour. */
  | { readonly code: "everythingAtOnePlace"; readonly repairs: readonly string[] }
  /** Q14. */
  | { readonly code: "fitsLowTrust"; readonly item: string }
  | { readonly code: "riskyWithLowTrust"; readonly item: string }
  | { readonly code: "noFaceInLowTrust"; readonly repairs: readonly string[] }
  /** Q18: nobody in the team can do this on their own. */
  | { readonly code: "competenceGap"; readonly competence: Competence; readonly items: readonly string[] }
  /** Q20: everything asks more digital skill than the audience has. */
  | { readonly code: "tooDigital"; readonly asked: number; readonly repairs: readonly string[] }
  /** Q22: this asks again what is known. */
  | { readonly code: "asksAgain"; readonly item: string }
  /** Q23. */
  | { readonly code: "criticsNotInvited"; readonly repairs: readonly string[]; readonly sources: readonly string[] }
  | { readonly code: "interestsNotInvited"; readonly repairs: readonly string[] }
  | { readonly code: "initiativeNotSupported"; readonly repairs: readonly string[] };

/** Q7: how many people each answer stands for. */
export const AFFECTED_PEOPLE: Readonly<Record<Option<"Q7">, { readonly least: number; readonly most: number }>> = {
  under50: { least: 1, most: 49 },
  "50to500": { least: 50, most: 500 },
  "500to5000": { least: 500, most: 5_000 },
  "5000to50000": { least: 5_000, most: 50_000 },
  over50000: { least: 50_000, most: Number.POSITIVE_INFINITY },
};

/** A seat for one in a hundred of those affected is little for a trajectory that promises influence. [E] */
const LEAST_SEAT_SHARE = 0.01;
const LOW_TRUST_FITS: readonly string[] = ["M22", "M23", "M25"];
const LOW_TRUST_RISKS: readonly string[] = ["M29", "T11"];
const STAKEHOLDER_TABLE = "M48";
const TABLES: readonly string[] = [STAKEHOLDER_TABLE, "M49", "M50"];
const INITIATIVE_FORMS: readonly string[] = ["M43", "M44", "M57", "M58"];
const QUESTIONING: readonly string[] = ["M01", "M06"];
const OFFLINE_PATHS: readonly string[] = ["M02", "M22", "M24", "M62"];

/** The notes on one combination, in the order of the questions. */
export function planNotes(items: readonly CatalogueItem[], answers: Answers): readonly PlanNote[] {
  const active = items.filter(({ id }) => id !== FEEDBACK_LOOP);
  const methods = active.filter(({ kind }) => kind === "method");
  return [
    ...PROVEN_IN_SUBJECT[answers.Q1]
      .filter(({ item }) => has(active, [item]))
      .map(({ item, sources }) => ({ code: "provenInSubject" as const, item, sources })),
    ...peopleNotes(methods, answers),
    ...areaNotes(active, answers),
    ...trustNotes(active, answers),
    ...competenceNotes(items, answers),
    ...skillNotes(active, answers),
    ...askedNotes(methods, answers),
    ...interestNotes(methods, answers),
  ];
}

function has(items: readonly CatalogueItem[], ids: readonly string[]): boolean {
  return items.some(({ id }) => ids.includes(id));
}

function peopleNotes(methods: readonly CatalogueItem[], { Q7 }: Answers): readonly PlanNote[] {
  if (Q7 === DONT_KNOW) return [];
  const { least, most } = AFFECTED_PEOPLE[Q7];
  const tooFew = methods
    .filter((method) => method.groupMinPeople > most)
    .map((method): PlanNote => ({
      code: "tooFewPeople",
      item: method.id,
      affectedMost: most,
      neededPeople: method.groupMinPeople,
    }));
  const seats = methods.reduce((sum, method) => sum + method.groupMaxPeople, 0);
  return seats < LEAST_SEAT_SHARE * least ? [...tooFew, { code: "fewSeats", seats, affectedLeast: least }] : tooFew;
}

function areaNotes(active: readonly CatalogueItem[], { Q8 }: Answers): readonly PlanNote[] {
  const small = Q8 === "street" || Q8 === "neighbourhood";
  const large = Q8 === "town" || Q8 === "region";
  if (small && active.every(({ place }) => place === "online")) {
    return [{ code: "nothingOnTheSpot", repairs: ["M20", "M22", "M24"] }];
  }
  if (large && active.every(({ place, sync }) => place === "offline" && sync === "sync")) {
    return [{ code: "everythingAtOnePlace", repairs: ["M01", "M05", "M06"] }];
  }
  return [];
}

function trustNotes(active: readonly CatalogueItem[], { Q14 }: Answers): readonly PlanNote[] {
  if (Q14 !== "low") return [];
  return [
    ...active
      .filter(({ id }) => LOW_TRUST_FITS.includes(id))
      .map(({ id }) => ({ code: "fitsLowTrust" as const, item: id })),
    ...active
      .filter(({ id }) => LOW_TRUST_RISKS.includes(id))
      .map(({ id }) => ({ code: "riskyWithLowTrust" as const, item: id })),
    ...(has(active, LOW_TRUST_FITS) ? [] : [{ code: "noFaceInLowTrust" as const, repairs: LOW_TRUST_FITS }]),
  ];
}

function competenceNotes(items: readonly CatalogueItem[], { Q18 }: Answers): readonly PlanNote[] {
  const missing = new Set(
    items.flatMap(({ competences }) => competences).filter((competence) => !Q18.includes(competence)),
  );
  return [...missing].map((competence) => ({
    code: "competenceGap",
    competence,
    items: items.filter((item) => item.competences.includes(competence)).map(({ id }) => id),
  }));
}

function skillNotes(active: readonly CatalogueItem[], { Q20 }: Answers): readonly PlanNote[] {
  if (Q20 === DONT_KNOW) return [];
  const asked = Math.min(...active.map(({ digitalSkill }) => digitalSkill));
  return asked > Number(Q20) ? [{ code: "tooDigital", asked, repairs: OFFLINE_PATHS }] : [];
}

function askedNotes(methods: readonly CatalogueItem[], { Q22 }: Answers): readonly PlanNote[] {
  if (Q22 !== "recent") return [];
  return methods.filter(({ id }) => QUESTIONING.includes(id)).map(({ id }) => ({ code: "asksAgain", item: id }));
}

function interestNotes(methods: readonly CatalogueItem[], { Q2, Q23 }: Answers): readonly PlanNote[] {
  if (Q23 === "against" && !has(methods, [STAKEHOLDER_TABLE])) {
    return [{ code: "criticsNotInvited", repairs: [STAKEHOLDER_TABLE], sources: ["S26"] }];
  }
  if (Q23 === "yes" && !has(methods, TABLES)) return [{ code: "interestsNotInvited", repairs: TABLES }];
  if (Q23 === "leading" && promisedLevel(Q2) < 6 && !has(methods, INITIATIVE_FORMS)) {
    return [{ code: "initiativeNotSupported", repairs: INITIATIVE_FORMS }];
  }
  return [];
}
