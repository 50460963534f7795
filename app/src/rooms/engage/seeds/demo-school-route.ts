import type { Json, Work } from "../../../platform/define/work.ts";
import type { Fields } from "../../../platform/define/method.ts";
import type { SeededPeople } from "../../identity/room.ts";
import type { SeededTrajectory } from "../../trajectories/room.ts";
import { doneDaysAgo, setInBrink } from "../../trajectories/room.ts";
import type { EngageBindings } from "../bindings.ts";
import type { DemoStaff } from "./demo-people.ts";
import { guest, schoolRouteStaff } from "./demo-people.ts";
import { draftWithPhoto } from "./demo-photos.ts";
import { placeValue } from "../places/map-place.ts";
import { schoolSpot } from "./demo-places.ts";
import type { Dice } from "./dice.ts";
import { diceOf } from "./dice.ts";
import type { SeedPhoto } from "./seed-idea.ts";
import type { SeedCommands } from "./seed-commands.ts";
import { as, daysAgo, must, seedCommands, typed } from "./seed-commands.ts";
import type { Topic } from "./survey-answers.ts";
import { openAnswers, topicAnswers } from "./survey-answers.ts";
import { surveyQuestions } from "./survey-questions.ts";

const people = 187;
const unfinished = 41;

const settings: { readonly [key: string]: Json } = {
  moderation: "before",
  question: {
    nl: "Waar is het gevaarlijk op weg naar school?",
    en: "Where is it dangerous on the way to school?",
    pl: "Gdzie jest niebezpiecznie w drodze do szkoły?",
    ar: "أين الخطر في الطريق إلى المدرسة؟",
  },
};

type Seeding = {
  readonly work: Work;
  readonly commands: SeedCommands;
  readonly staff: DemoStaff;
  readonly dice: Dice;
  /** Apart, so that what is asked besides changes nothing of what was answered before. */
  readonly factDice: Dice;
  readonly rideDice: Dice;
  readonly spotDice: Dice;
  readonly activityId: string;
};
type Answered = ReadonlyMap<Topic, readonly string[]>;

/** Fills the trajectory that is done: a survey of six weeks, online and on paper, every answer of it decided. */
export async function seedSchoolRoute(
  work: Work,
  bindings: EngageBindings,
  done: SeededTrajectory,
  staff: SeededPeople,
): Promise<void> {
  const activityId = done.activities["M01"];
  if (activityId === undefined) throw new Error("The demo's trajectory has no place for a survey.");
  must(await setInBrink(work, activityId, "survey", settings));
  const seeding = {
    work,
    commands: seedCommands(bindings),
    staff: schoolRouteStaff(staff),
    dice: diceOf(20_260_202),
    factDice: diceOf(20_260_203),
    rideDice: diceOf(20_260_204),
    spotDice: diceOf(20_260_205),
    activityId,
  };
  await seedQuestions(seeding, bindings);
  const answered = await seedPeople(seeding);
  for (let at = 0; at < unfinished; at += 1) {
    const fields = { v1: [seeding.dice.pick(["a", "b", "c"])], v3: ["3"] };
    must(await seeding.commands.saveDraft(as(someDay(seeding), guest()), { activityId, screen: "vragen-1", fields }));
  }
  await seedAnswers(seeding, answered);
  await seedTags(seeding, bindings, answered);
}

const topicTags: Readonly<Partial<Record<Topic, string>>> = {
  ...{ crossing: "oversteken", bend: "de bocht", lisdodde: "Lisdodde", pavement: "stoep", light: "verlichting" },
};

/** Samira said of most answers what they are about. */
async function seedTags(
  { work, staff, activityId }: Seeding,
  bindings: EngageBindings,
  answered: Answered,
): Promise<void> {
  const at = { activityId, code: "v5" };
  const who = as(work, staff.adviser);
  must(await surveyCommand(bindings, "name_survey_tags")(who, { ...at, tags: Object.values(topicTags).join("\n") }));
  const tag = surveyCommand(bindings, "tag_survey_answers");
  for (const [topic, all] of answered) {
    const [name, ids] = [topicTags[topic], all.slice(0, 4)];
    if (name !== undefined) must(await tag(who, { ...at, ids, tagged: ids.map((id) => ({ id, tag: name })) }));
  }
}

function surveyCommand({ methods }: EngageBindings, name: string) {
  const found = methods.flatMap((method) => method.staff?.commands ?? []).find((one) => one.name === `engage.${name}`);
  if (!found) throw new Error(`The demo cannot run engage.${name}.`);
  return typed(found);
}

async function seedQuestions({ work, staff, activityId }: Seeding, bindings: EngageBindings): Promise<void> {
  const save = surveyCommand(bindings, "save_survey_question");
  for (const { kind, ...fields } of surveyQuestions) {
    const lists = Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, [value]]));
    must(await save(as(work, staff.adviser), { activityId, kind, fields: lists }));
  }
}

async function seedPeople(seeding: Seeding): Promise<Answered> {
  const { commands, dice, staff, activityId } = seeding;
  const byTopic = new Map<Topic, readonly string[]>();
  const photos: SeedPhoto[] = [{ file: "tree.png", alt: "Een boom die het zicht op de weg wegneemt" }];
  for (let at = 0; at < people; at += 1) {
    const written = openAnswers[at % 6 === 0 ? Math.floor(at / 6) : -1];
    const lang =
      written?.lang ??
      (written ? "nl" : dice.pick(["nl", "nl", "nl", "nl", "nl", "nl", "nl", "nl", "nl", "en", "pl", "ar"]));
    const asked = { ...choices(seeding), ...facts(seeding) };
    const fields = {
      ...asked,
      ...ride(seeding, asked),
      ...spot(seeding),
      lang: [lang],
      ...(written ? { v5: [written.words] } : {}),
    };
    const route =
      lang === "nl" ? dice.pick([undefined, undefined, undefined, undefined, "paper", "paper", "spoken"]) : undefined;
    const when = someDay(seeding);
    const sent =
      route === undefined
        ? await sendOnline(seeding, when, fields, written ? photos.pop() : undefined)
        : must(await commands.enter(as(when, staff.adviser), { activityId, route, fields }));
    const topic = written?.topic ?? "counted";
    byTopic.set(topic, [...(byTopic.get(topic) ?? []), sent.contributionId]);
  }
  return byTopic;
}

async function sendOnline({ commands, activityId }: Seeding, when: Work, fields: Fields, photo: SeedPhoto | undefined) {
  const author = as(when, guest());
  const draft = await draftWithPhoto(
    author,
    commands,
    { activityId, screen: "vragen-1", control: "v13" },
    fields,
    photo,
  );
  return must(await commands.submit(author, { activityId, draft, fields }));
}

/** Parents by car feel less safe than children on foot; the crossing is named most. */
function choices({ dice, factDice }: Seeding): Record<string, readonly string[]> {
  const way = dice.pick(["a", "a", "b", "b", "b", "c", "c", "c", "c", "d"]);
  const feels =
    way === "c" ? dice.pick(["1", "1", "2", "2", "2", "3"]) : dice.pick(["1", "2", "2", "3", "3", "4", "5"]);
  const places = ["a", "b", "c", "d"].filter(
    (place) => dice.share() < ({ a: 0.68, b: 0.41, c: 0.22, d: 0.37 }[place] ?? 0),
  );
  const why = way === "c" ? reasonOf(dice.pick(["a", "a", "a", "b", "c", "c", "d"]), factDice) : {};
  return { v1: [way], v3: [feels], v4: places.length > 0 ? places : ["e"], ...why };
}

function reasonOf(reason: string, dice: Dice): Record<string, readonly string[]> {
  if (reason !== "d") return { v2: [reason] };
  const own = [
    "Ik breng ook de buurkinderen",
    "Mijn zoon zit in een rolstoel",
    "Er is thuis maar één fiets",
    "Door de regen",
  ] as const;
  return { v2: ["other"], v2_other: [dice.pick(own)] };
}

/** Most live near; a few cycle in from the farms. Not everybody remembers the day. */
function facts({ factDice: dice }: Seeding): Record<string, readonly string[]> {
  const minutes = dice.pick(["4", "5", "5", "6", "8", "8", "10", "10", "10", "12", "15", "15", "20", "25", "40"]);
  const [first = "a", second = "b", third = "c"] = dice.pick([
    "abc",
    "abc",
    "abc",
    "acb",
    "acb",
    "bac",
    "bca",
    "cab",
    "cab",
  ]);
  const order = { [`v9_${first}`]: ["1"], [`v9_${second}`]: ["2"], [`v9_${third}`]: ["3"] };
  if (dice.share() < 0.1)
    return { ...order, v6: [minutes], v8: [dice.pick(["Druk", "Gevaarlijk", "Gezellig", "Haast"])] };
  if (dice.share() < 0.3) return { ...order, v6: [minutes] };
  const year = dice.pick(["2018", "2019", "2020", "2021", "2021", "2022", "2022", "2023", "2024", "2025"]);
  return { ...order, v6: [minutes], v7_day: [String(20 + dice.below(12))], v7_month: ["8"], v7_year: [year] };
}

/** What everybody would rather do; and of who comes by car from near, whether they would cycle. */
function ride({ rideDice: dice }: Seeding, { v1 = [], v6 = [] }: Record<string, readonly string[]>) {
  const [crossing, bend, junction] = dice.pick(["60 20 20", "50 30 20", "40 30 30", "100 0 0", "30 50 20"]).split(" ");
  const points = { v12_a: [crossing ?? ""], v12_b: [bend ?? ""], v12_c: [junction ?? ""] };
  const rather = { ...points, v11: [v1.includes("b") ? "c" : dice.pick(["a", "b", "b", "c", "c"])] };
  if (!v1.includes("c") || Number(v6[0]) > 15 || dice.share() < 0.1) return rather;
  return { ...rather, v10: [dice.pick(["a", "a", "a", "a", "b", "b", "b", "c"])] };
}

/** Half point at a place on the map, most at the crossing; some write it down. */
function spot({ spotDice: dice }: Seeding): Record<string, readonly string[]> {
  if (dice.share() < 0.45) return {};
  if (dice.share() < 0.15)
    return { v14_words: [dice.pick(["Bij de Lisdodde", "De bocht na de brug", "Voor de school"])] };
  const place = { v14: [placeValue({ ...schoolSpot(dice), address: "" })] };
  // Numbers that are given to nobody.
  return dice.share() < 0.9 ? place : { ...place, v15_phone: [`06 5555 0${100 + dice.below(900)}`], v15_adult: ["on"] };
}

/** Samira proposes an answer per subject, Daan decides a week later. */
async function seedAnswers({ work, commands, staff }: Seeding, answered: Answered): Promise<void> {
  const { closed, answered: told } = doneDaysAgo;
  for (const [topic, ids] of answered) {
    const { outcome, reason, forwardedTo = "" } = topicAnswers[topic];
    const reasons = Object.fromEntries(Object.entries(reason).map(([lang, words]) => [`reason_${lang}`, words]));
    must(
      await commands.propose(as(daysAgo(work, closed - 14, "14:20"), staff.adviser), {
        ids,
        outcome,
        forwardedTo,
        ...reasons,
      }),
    );
    must(
      await commands.confirm(as(daysAgo(work, told + 4, "11:05"), staff.lead), {
        ids,
        deciderFunction: "projectleider, namens burgemeester en wethouders",
      }),
    );
  }
}

/** Most came in the first two weeks, while the letter still lay on the table. */
function someDay({ work, dice }: Seeding): Work {
  const { firstInput, lastInput } = doneDaysAgo;
  const span = firstInput - lastInput;
  const days = firstInput - Math.floor(span * dice.share() * dice.share());
  return daysAgo(
    work,
    days,
    `${String(8 + dice.below(13)).padStart(2, "0")}:${String(dice.below(60)).padStart(2, "0")}`,
  );
}
