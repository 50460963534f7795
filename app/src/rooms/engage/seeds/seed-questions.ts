import { addDays, amsterdamDate, amsterdamMoment } from "@brink/indicators";
import { newToken, tokenHash } from "../../../kernel/ids.ts";
import type { Actor } from "../../../platform/define/actor.ts";
import type { Work } from "../../../platform/define/work.ts";
import type { SeededPeople } from "../../identity/room.ts";
import type { SeededTrajectory } from "../../trajectories/room.ts";
import type { EngageBindings } from "../bindings.ts";
import { foundPlaces, isProbable } from "../moderation/found-places.ts";
import { questionCommands } from "../questions/commands/all.ts";
import { questionById, questionByToken } from "../questions/reader.ts";
import { marktpleinStaff, resident, schoolRouteStaff } from "./demo-people.ts";
import type { DemoQuestion } from "./demo-questions.ts";
import { marktpleinQuestions, schoolRouteQuestions } from "./demo-questions.ts";
import { as, must, typed } from "./seed-commands.ts";

type Seeding = {
  readonly work: Work;
  readonly commands: ReturnType<typeof questionCommands>;
  readonly trajectory: SeededTrajectory;
  readonly official: Actor;
  readonly people: SeededPeople;
  readonly byFunction: string;
};

/** What the people of Waterdam asked the team, by the commands that they would use. */
export async function seedDemoQuestions(
  work: Work,
  given: Omit<EngageBindings, "methods">,
  { running, done }: { readonly running: SeededTrajectory; readonly done: SeededTrajectory },
  people: SeededPeople,
): Promise<void> {
  const commands = questionCommands({ ...given, tokenOf: newToken });
  const square = { official: marktpleinStaff(people).adviser, byFunction: "adviseur participatie", people };
  const route = { official: schoolRouteStaff(people).lead, byFunction: "projectleider verkeer", people };
  for (const one of schoolRouteQuestions) await seedQuestion({ work, commands, trajectory: done, ...route }, one);
  for (const one of marktpleinQuestions) await seedQuestion({ work, commands, trajectory: running, ...square }, one);
}

async function seedQuestion(seeding: Seeding, one: DemoQuestion): Promise<void> {
  const { work, commands, official, byFunction } = seeding;
  const asked = at(work, one.daysAgo, one.time);
  const turnId = (await ask(seeding, one, asked))?.turns[0]?.id;
  if (one.isPrivate !== true && one.isUnread !== true) {
    const places = foundPlaces({ title: "", body: one.words }).filter(isProbable);
    must(await typed(commands.publish)(as(asked, official), { turnId, places: places.map(({ key }) => key) }));
  }
  if (!one.answer) return;
  const { words: answer, daysLater, time } = one.answer;
  const answered = as(at(work, one.daysAgo - daysLater, time), official);
  must(await typed(commands.answer)(answered, { turnId, answer, byFunction }));
  if (!one.added) return;
  const later = as(at(work, one.daysAgo - one.added.daysLater, one.added.time), official);
  must(await typed(commands.addTo)(later, { turnId, answer: one.added.words, byFunction }));
}

async function ask({ commands, people, trajectory, official }: Seeding, one: DemoQuestion, work: Work) {
  const { words, route, lang = "nl", isPrivate = false, time } = one;
  if (route === "online") {
    const readers = isPrivate ? "team" : "everybody";
    const form = { slug: trajectory.slug, words, lang, readers, hasLooked: "on" };
    const { token } = must(await typed(commands.ask)(as(work, resident(people, one.by)), form));
    return questionByToken(work, tokenHash(token));
  }
  const asked = { askedOn: amsterdamDate(work.now.getTime()), askedTime: time };
  const form = { ...asked, trajectoryId: trajectory.trajectoryId, route, words, isPublic: isPrivate ? "" : "on" };
  const { questionId } = must(await typed(commands.register)(as(work, official), form));
  return questionById(work, questionId);
}

/** So many days ago when clocks in Amsterdam show this time; never a moment that is yet to come. */
function at(work: Work, days: number, time: string): Work {
  const moment = amsterdamMoment(addDays(amsterdamDate(work.now.getTime()), -days), time);
  if (!moment) throw new Error(`The demo has no time ${time}.`);
  return { ...work, now: moment < work.now ? moment : work.now };
}
