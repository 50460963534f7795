import { newId } from "../../../kernel/ids.ts";
import type { Work } from "../../../platform/define/work.ts";
import { dayOf } from "../../trajectories/room.ts";
import { methods } from "../methods/index.ts";
import { openBatch } from "../paper/commands/open-batch.ts";
import { takeInterview } from "../street/commands/take-interview.ts";
import type { DemoStaff } from "./demo-people.ts";
import { as, daysAgo, must, typed } from "./seed-commands.ts";

type Interview = { readonly at: string; readonly title: string; readonly body: string; readonly theme: string };

/** What people said to Tom in front of the supermarket. */
const supermarket: readonly Interview[] = [
  {
    at: "14:10",
    title: "Een plek om mijn tas neer te zetten",
    body: "Ik wacht hier op de belbus. Een bank met een tafeltje ernaast is genoeg.",
    theme: "Zitten en ontmoeten",
  },
  {
    at: "14:25",
    title: "Auto's rijden hier te hard",
    body: "Met de kinderen steek ik niet graag over bij de winkel.",
    theme: "Parkeren en verkeer",
  },
  {
    at: "14:50",
    title: "Meer bomen, ook bij de ingang",
    body: "In de zomer sta je in de volle zon met je boodschappen.",
    theme: "Groen en schaduw",
  },
];

/** A pile of interviews in the street: held without a network, and sent when the tablet was back at the town hall. */
export async function seedInterviews(work: Work, { moderator }: DemoStaff, activityId: string): Promise<void> {
  const days = 5;
  const morning = as(daysAgo(work, days, "10:30"), moderator);
  const pile = { activityId, name: "Supermarkt", place: "Voor de ingang", route: "street" };
  const { batchId } = must(await typed(openBatch(methods))(morning, { ...pile, receivedOn: dayOf(morning.now) }));
  const back = as(daysAgo(work, days, "16:15"), moderator);
  for (const { at, ...words } of supermarket) {
    const fields = Object.fromEntries(Object.entries({ ...words, lang: "nl" }).map(([name, value]) => [name, [value]]));
    const begunAt = daysAgo(work, days, at).now.toISOString();
    must(await typed(takeInterview(methods))(back, { batchId, interviewId: newId(), begunAt, fields }));
  }
}
