import type { Work } from "../../../platform/define/work.ts";
import type { SeededTrajectory } from "../../trajectories/room.ts";
import { dayOf } from "../../trajectories/room.ts";
import { addMilestone } from "../decision/commands/milestones.ts";
import { saveStage } from "../decision/commands/stages.ts";
import type { DemoStaff } from "./demo-people.ts";
import { marktpleinStaff, schoolRouteStaff } from "./demo-people.ts";
import type { SeededPeople } from "../../identity/room.ts";
import { as, daysAgo, must, typed } from "./seed-commands.ts";

type Texts = { readonly nl: string; readonly en: string };

/** The day so many days from now; earlier when negative. */
function dayAt(work: Work, days: number): string {
  return dayOf(new Date(work.now.getTime() + days * 86_400_000));
}

function inFields(stem: string, texts: Texts): Record<string, readonly string[]> {
  return { [`${stem}_nl`]: [texts.nl], [`${stem}_en`]: [texts.en] };
}

/** On the square everybody still has to decide; of the safe route to school one thing is done and one is late. */
export async function seedDecisions(
  work: Work,
  trajectories: { readonly running: SeededTrajectory; readonly done: SeededTrajectory },
  people: SeededPeople,
): Promise<void> {
  await seedMarktpleinStages(as(daysAgo(work, 20), marktpleinStaff(people).adviser), trajectories.running.trajectoryId);
  await seedSchoolRoute(work, trajectories.done.trajectoryId, schoolRouteStaff(people));
}

async function seedMarktpleinStages(work: Work, trajectoryId: string): Promise<void> {
  const stages = [
    {
      kind: "advice",
      days: 100,
      words: {
        nl: "Twee ontwerpen van het plein, met wat we met uw ideeën deden.",
        en: "Two designs of the square, with what we did with your ideas.",
      },
      changeable: {
        nl: "Alles behalve het riool en de plek van de markt.",
        en: "Everything but the sewer and the place of the market.",
      },
    },
    {
      kind: "college",
      days: 115,
      words: {
        nl: "Het college stuurt beide ontwerpen met zijn mening naar de raad.",
        en: "The mayor and aldermen send both designs to the council, with what they think of them.",
      },
      changeable: { nl: "Het soort bomen en banken.", en: "The kind of trees and benches." },
    },
    {
      kind: "council",
      days: 130,
      words: { nl: "De keuze voor één ontwerp, en het geld ervoor.", en: "The choice of one design, and its money." },
      changeable: {
        nl: "De raad kan een ontwerp kiezen, veranderen of terugsturen.",
        en: "The council can choose a design, change it or send it back.",
      },
    },
  ] as const;
  for (const { kind, days, words, changeable } of stages) {
    const fields = { ...inFields("words", words), ...inFields("changeable", changeable) };
    const form = { trajectoryId, kind, fields: { ...fields, plannedOn: [dayAt(work, days)] } };
    must(await typed(saveStage)(work, form));
  }
}

async function seedSchoolRoute(now: Work, trajectoryId: string, staff: DemoStaff): Promise<void> {
  const work = as(daysAgo(now, 10), staff.adviser);
  const words = {
    nl: "Het college koos voor een zebrapad, twee drempels en een verhoogd kruispunt.",
    en: "The mayor and aldermen chose a zebra crossing, two speed bumps and a raised junction.",
  };
  const decided = { plannedOn: [dayAt(now, -150)], decidedOn: [dayAt(now, -152)] };
  must(
    await typed(saveStage)(work, {
      trajectoryId,
      kind: "college",
      fields: { ...inFields("words", words), ...decided },
    }),
  );
  const steps = [
    {
      name: { nl: "Het zebrapad en de drempels liggen er", en: "The zebra crossing and the speed bumps are there" },
      planned: -90,
      done: -88,
    },
    {
      name: { nl: "Het verhoogde kruispunt is klaar", en: "The raised junction is ready" },
      planned: -2,
      note: { nl: "De klinkers zijn later geleverd.", en: "The bricks were delivered later." },
    },
    { name: { nl: "We tellen hoeveel kinderen fietsen", en: "We count how many children cycle" }, planned: 120 },
  ];
  for (const { name, planned, done, note } of steps) {
    const days = { plannedOn: [dayAt(work, planned)], doneOn: done === undefined ? [""] : [dayAt(work, done)] };
    const fields = { ...inFields("name", name), ...(note ? inFields("note", note) : {}), ...days };
    must(await typed(addMilestone)(work, { trajectoryId, fields }));
  }
}
