import type { Work } from "../../../platform/define/work.ts";
import type { EngageBindings } from "../bindings.ts";
import { lookForFloods } from "../suspicion/look.ts";
import { publishedOf } from "../contribution-reader.ts";
import { removeContributions } from "../removal/commands.ts";
import { reportText } from "../reports/commands.ts";
import { lookAtSupport } from "../support/bursts/look.ts";
import { supportContribution } from "../support/commands.ts";
import type { DemoStaff } from "./demo-people.ts";
import { guest } from "./demo-people.ts";
import { as, daysAgo, must, seedCommands, typed } from "./seed-commands.ts";

const names = ["Marktplein", "het plein", "uw straat", "de winkels", "uw huis"];

const reported = [
  { title: "Geen kunstgras!", reason: "insulting", words: "" },
  { title: "Geen kunstgras!", reason: "other", words: "Dit is gewoon niet waar." },
  { title: "Hitte meten", reason: "other", words: "Ik geloof die cijfers niet." },
];

const streets = ["Kerkstraat", "Havenkade", "Molenweg", "Dijkstraat"];

/** An action group gave its members one text, in which each writes their own street: real people, who wait together. */
async function seedActionGroup(work: Work, bindings: EngageBindings, activityId: string): Promise<void> {
  const commands = seedCommands(bindings);
  for (const [at, street] of streets.entries()) {
    const fields = {
      title: ["Houd het plein open voor bezorgers"],
      body: [
        `Ik woon aan de ${street}. Veel buren kunnen niet ver lopen. Laat bezorgers daarom op het plein komen, ook overdag en ook met een bestelauto.`,
      ],
      as: ["person"],
    };
    must(await commands.submit(as(daysAgo(work, 1, `1${at}:05`), guest()), { activityId, fields }));
  }
  await lookForFloods(work, 500);
}

/** One night somebody sends the same advertisement five times; the moderator takes all of it away in one go. */
export async function seedFlood(
  work: Work,
  bindings: EngageBindings,
  { trajectoryId, activityId, staff }: { trajectoryId: string; activityId: string; staff: DemoStaff },
): Promise<void> {
  const commands = seedCommands(bindings);
  const ids: string[] = [];
  for (const [at, name] of names.entries()) {
    const night = as(daysAgo(work, 6, `03:1${at}`), guest());
    const fields = {
      title: [`Snel geld lenen voor ${name}`],
      body: [`Vandaag aangevraagd, morgen op uw rekening, zonder vragen over ${name}. Bezoek lenen.example.`],
      as: ["person"],
    };
    ids.push(must(await commands.submit(night, { activityId, fields })).contributionId);
  }
  const form = { trajectoryId, ids, rejection: "spam", rejectionWords: "Vijf keer dezelfde reclame, in één nacht." };
  must(await typed(removeContributions)(as(daysAgo(work, 5, "08:40"), staff.moderator), form));
  await seedActionGroup(work, bindings, activityId);
  await seedReports(work, bindings, activityId);
  await seedBurst(work, bindings, activityId);
}

/** Readers report ideas that they only disagree with. */
async function seedReports(work: Work, { methods }: EngageBindings, activityId: string): Promise<void> {
  const { items } = await publishedOf(work, activityId, { page: 1, perPage: 500 });
  const report = typed(reportText(methods));
  for (const [at, { title, reason, words }] of reported.entries()) {
    const receipt = items.find(({ contribution }) => contribution.title === title)?.contribution.receipt;
    must(await report(as(daysAgo(work, 1, `2${at}:15`), guest()), { activityId, receipt, reason, words }));
  }
}

/** One evening a club asks its members to support an idea. */
async function seedBurst(work: Work, { methods }: EngageBindings, activityId: string): Promise<void> {
  const { items } = await publishedOf(work, activityId, { page: 1, perPage: 500 });
  const receipt = items.find(({ contribution }) => contribution.title === "Jeu de boules")?.contribution.receipt;
  const looks = { kind: "system", name: "demo" } as const;
  await lookAtSupport(as(daysAgo(work, 2, "20:07"), looks), 500);
  const support = typed(supportContribution(methods));
  for (let member = 0; member < 26; member += 1)
    must(await support(as(daysAgo(work, 2, "20:40"), guest()), { activityId, receipt }));
  await lookAtSupport(as(daysAgo(work, 2, "21:07"), looks), 500);
}
