import type { Work } from "../../platform/define/work.ts";
import type { DemoTrajectories } from "../trajectories/room.ts";
import { finishDemoTrajectory, seedDemoTrajectories } from "../trajectories/room.ts";
import type { ContributionFact, ContributionRegister, FormSessionFact, MeasureBindings } from "./ports.ts";
import { noContacts, noContributions, noQuestions } from "./ports.ts";

/** What the room is bound to in tests: nobody took part, unless said otherwise. */
export function measureBindings(changes: Partial<MeasureBindings> = {}): MeasureBindings {
  return {
    baseUrl: "http://localhost:3000",
    words: () => ({}),
    contributions: noContributions,
    contacts: noContacts,
    questions: noQuestions,
    links: () => [],
    methodNames: () => Promise.resolve((id: string) => ({ nl: `Werkvorm ${id}` })),
    ...changes,
  };
}

/** The trajectories of the demo: one done, one running, one in preparation, one not now. */
export async function someTrajectories(work: Work): Promise<DemoTrajectories> {
  const made = await seedDemoTrajectories(work);
  await finishDemoTrajectory(work, made.done);
  return made;
}

/** A published, unanswered idea that came in online. */
export function contributionFact(number: number, changes: Partial<ContributionFact> = {}): ContributionFact {
  const id = `00000000-0000-4000-8000-${String(number).padStart(12, "0")}`;
  return {
    id,
    participantId: id,
    activityId: "none",
    methodId: "ideas",
    route: "online",
    onBehalfOfOrganisation: false,
    submittedAt: new Date("2026-03-01T10:00:00Z"),
    moderation: "published",
    state: "active",
    disposition: null,
    ...changes,
  };
}

/** A register that holds these; `replace` puts others in their place. */
export function register(
  contributions: readonly ContributionFact[],
  formSessions: readonly FormSessionFact[] = [],
): ContributionRegister & { replace(others: readonly ContributionFact[]): void } {
  let held = contributions;
  return {
    facts: () => Promise.resolve({ contributions: held, formSessions }),
    names: () =>
      Promise.resolve(new Map(held.map(({ id }, at) => [id, { receipt: `B-${String(at)}`, href: undefined }]))),
    countedMethods: ["survey"],
    replace: (others) => (held = others),
  };
}
