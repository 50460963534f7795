import type { Json, Work } from "../../../platform/define/work.ts";
import type { SeededTrajectory } from "../../trajectories/room.ts";
import { setInBrink } from "../../trajectories/room.ts";
import type { SeededPeople } from "../../identity/room.ts";
import type { EngageBindings } from "../bindings.ts";
import { foundPlaces, isProbable } from "../moderation/found-places.ts";
import type { MapPlace } from "../places/map-place.ts";
import { placeValue } from "../places/map-place.ts";
import { putPlace } from "../places/place-writer.ts";
import { draftWithPhoto } from "./demo-photos.ts";
import type { DemoStaff } from "./demo-people.ts";
import { guest, marktpleinStaff, resident } from "./demo-people.ts";
import { demoPlaces } from "./demo-places.ts";
import type { Dice } from "./dice.ts";
import { diceOf } from "./dice.ts";
import { seedArguments } from "./demo-arguments.ts";
import { seedSupports } from "./demo-support.ts";
import { seedFlood } from "./demo-flood.ts";
import { seedThemes } from "./demo-themes.ts";
import { seedPiles } from "./demo-paper.ts";
import { seedInterviews } from "./demo-street.ts";
import { greenIdeas } from "./ideas-green.ts";
import { otherLanguages } from "./ideas-languages.ts";
import { marketIdeas } from "./ideas-market.ts";
import { peopleIdeas } from "./ideas-people.ts";
import { sittingIdeas } from "./ideas-sitting.ts";
import { trafficIdeas } from "./ideas-traffic.ts";
import { lettersOf } from "./demo-codes.ts";
import type { Letters } from "./demo-codes.ts";
import type { SeedIdea } from "./seed-idea.ts";
import { dayOfIdea, timeOfDay } from "./idea-days.ts";
import type { SeedCommands } from "./seed-commands.ts";
import { as, daysAgo, must, seedCommands } from "./seed-commands.ts";

const settings: { readonly [key: string]: Json } = {
  moderation: "before",
  codes: "welcome",
  arguments: "on",
  question: {
    nl: "Wat maakt het Marktplein een plek waar u graag bent?",
    en: "What would make the Marktplein a place where you like to be?",
    pl: "Co sprawi, że chętnie będą Państwo przychodzić na Marktplein?",
    ar: "ما الذي يجعل ساحة ماركت بلاين مكانًا تحب أن تكون فيه؟",
  },
  explanation: {
    nl: "Het plein gaat open voor de riolering en kan daarna anders worden. Een ontwerper maakt twee tekeningen met uw ideeën.",
    en: "The square is opened for the sewer and can be different after that. A designer makes two drawings with your ideas.",
    pl: "Plac zostanie rozkopany z powodu kanalizacji i potem może wyglądać inaczej. Projektant wykona dwa rysunki na podstawie Państwa pomysłów.",
    ar: "ستُحفر الساحة لأعمال الصرف الصحي ويمكن أن تتغير بعد ذلك. سيرسم مصمّم رسمين بناءً على الأفكار التي تصلنا.",
  },
  method: {
    asksSpot: true,
    asksPhotos: true,
    themes: [
      { nl: "Groen en schaduw", en: "Green and shade", pl: "Zieleń i cień", ar: "الخضرة والظل" },
      { nl: "Parkeren en verkeer", en: "Parking and traffic", pl: "Parkowanie i ruch", ar: "المواقف والمرور" },
      { nl: "Zitten en ontmoeten", en: "Sitting and meeting", pl: "Siedzenie i spotkania", ar: "الجلوس واللقاء" },
      { nl: "Markt en winkels", en: "Market and shops", pl: "Targ i sklepy", ar: "السوق والمتاجر" },
    ],
  },
};

type Seeding = {
  readonly work: Work;
  readonly commands: SeedCommands;
  readonly staff: DemoStaff;
  readonly people: SeededPeople;
  readonly dice: Dice;
  readonly placeOf: (idea: SeedIdea) => MapPlace | undefined;
  readonly letters: Letters;
  readonly activityId: string;
};

/** Fills the running trajectory: ideas over five weeks, most of them read, some answered, some not looked at yet. */
export async function seedMarktplein(
  work: Work,
  bindings: EngageBindings,
  running: SeededTrajectory,
  people: SeededPeople,
): Promise<void> {
  const activityId = running.activities["M06"];
  if (activityId === undefined) throw new Error("The demo's trajectory has no place for ideas.");
  must(await setInBrink(work, activityId, "ideas", settings));
  const staff = marktpleinStaff(people);
  const seeding = {
    ...{
      work,
      staff,
      people,
      activityId,
      commands: seedCommands(bindings),
      dice: diceOf(20_260_101),
      placeOf: demoPlaces(),
    },
    letters: await lettersOf(daysAgo(work, 38), activityId, staff.adviser),
  };
  const themes = [greenIdeas, trafficIdeas, sittingIdeas, marketIdeas, ...otherLanguages, peopleIdeas];
  for (const { theme, ideas } of themes) for (const idea of ideas) await seedIdea(seeding, theme, idea);
  await seedSupports(work, bindings, activityId, people);
  await seedArguments(work, bindings, activityId, staff);
  await seedThemes(work, activityId, staff);
  for (let at = 0; at < 19; at += 1) await seedUnfinished(seeding);
  await seedFlood(work, bindings, { trajectoryId: running.trajectoryId, activityId, staff });
  await seedPiles(work, seeding.staff, activityId);
  await seedInterviews(work, staff, activityId);
}

async function seedIdea(seeding: Seeding, theme: string, idea: SeedIdea): Promise<void> {
  const { work, commands, staff, dice } = seeding;
  const days = dayOfIdea(dice, idea);
  const at = (later: number) => daysAgo(work, Math.max(0, days - later), timeOfDay(dice));
  const sent = await sendIdea(seeding, theme, idea, at(0));
  const one = { ids: sent.contributionId, id: sent.contributionId };
  if (idea.state === "withdrawn" && "token" in sent)
    return void must(await commands.withdraw(as(at(3), guest()), { token: sent.token }));
  if (idea.state === "waiting") return;
  if (idea.rejected) {
    const { reason, words } = idea.rejected;
    must(await commands.reject(as(at(1), staff.moderator), { ...one, rejection: reason, rejectionWords: words }));
    if (idea.objection !== undefined && "token" in sent)
      must(await commands.object(as(at(2), guest()), { token: sent.token, objection: idea.objection }));
    return;
  }
  if (idea.route === undefined) must(await commands.publish(as(at(1), staff.moderator), one));
  if (idea.masked !== undefined) {
    const places = foundPlaces(idea).filter(isProbable);
    const keys = places.map(({ key }) => key);
    must(await commands.mask(as(at(1), staff.moderator), { ...one, places: keys, also: idea.masked }));
  }
  if (idea.translation) {
    const { title, body } = idea.translation;
    must(
      await commands.translate(as(at(2), staff.moderator), {
        ...one,
        into: "nl",
        translatedTitle: title,
        translatedBody: body,
      }),
    );
  }
  if (idea.answer) await answerIdea(seeding, idea, one, at);
}

async function answerIdea(
  { commands, staff }: Seeding,
  { answer }: SeedIdea,
  one: { readonly ids: string },
  at: (later: number) => Work,
): Promise<void> {
  if (!answer) return;
  const reasons = Object.fromEntries(Object.entries(answer.reason).map(([lang, words]) => [`reason_${lang}`, words]));
  must(
    await commands.propose(as(at(5), staff.adviser), {
      ...one,
      outcome: answer.outcome,
      forwardedTo: answer.forwardedTo ?? "",
      ...reasons,
    }),
  );
  if (answer.confirmed === false) return;
  must(await commands.confirm(as(at(8), staff.lead), { ...one, deciderFunction: "projectleider Marktplein" }));
}

async function sendIdea(
  { commands, staff, people, activityId, placeOf, letters }: Seeding,
  theme: string,
  idea: SeedIdea,
  at: Work,
): Promise<{ contributionId: string } | { contributionId: string; token: string }> {
  const place = placeOf(idea);
  const { title, body, spot = "", lang = "nl", organisation = "", email = "", route } = idea;
  const typed = {
    title,
    body,
    theme,
    spot,
    place: place ? placeValue(place) : "",
    lang,
    organisation,
    email,
    as: organisation === "" ? "person" : "organisation",
    code: route === undefined ? letters.codeAt(at.now) : "",
  };
  const fields = Object.fromEntries(Object.entries(typed).map(([name, value]) => [name, [value]]));
  const author = as(at, resident(people, email));
  const draft = await draftWithPhoto(
    author,
    commands,
    { activityId, screen: "idee", control: "photo" },
    fields,
    idea.photo,
  );
  const sent =
    route === undefined
      ? must(await commands.submit(author, { activityId, draft, fields }))
      : must(await commands.enter(as(at, staff.moderator), { activityId, route, fields }));
  // The command keeps the point alone: in no address book stands an address of Waterdam.
  if (place) await putPlace(at, { id: sent.contributionId, activityId }, place, "changed");
  return sent;
}

/** Somebody who began and did not send it: for the share that finishes. */
async function seedUnfinished({ work, commands, dice, activityId }: Seeding): Promise<void> {
  const fields = { title: ["Nog niet af"], body: ["Hier wil ik nog over nadenken."] };
  must(
    await commands.saveDraft(as(daysAgo(work, dice.below(37), timeOfDay(dice)), guest()), {
      activityId,
      screen: "idee",
      fields,
    }),
  );
}
