import type { Work } from "../../../platform/define/work.ts";
import type { SeededPeople } from "../../identity/room.ts";
import type { SeededTrajectory } from "../../trajectories/room.ts";
import { photosIn, trajectoryPaths } from "../../trajectories/room.ts";
import type { FollowingBindings } from "../following/bindings.ts";
import { markTold } from "../following/digest-writer.ts";
import { keysAbout, mailableNews } from "../following/mailable-news.ts";
import { putFollower } from "../following/writer.ts";
import { confirmNewsletter } from "../newsletters/commands/send-newsletter.ts";
import { makeNewsletter } from "../newsletters/commands/write-newsletter.ts";
import { lockedRecipients, newsletterById } from "../newsletters/reader.ts";
import { markGot, setState } from "../newsletters/writer.ts";
import type { DemoFollower } from "./demo-followers.ts";
import { demoFollowers, subjectOf } from "./demo-followers.ts";
import { marktpleinStaff } from "./demo-people.ts";
import type { DemoLetter } from "./newsletter-texts.ts";
import { demoLetters } from "./newsletter-texts.ts";
import { as, daysAgo, must, typed } from "./seed-commands.ts";

type Bindings = Pick<FollowingBindings, "baseUrl" | "tokenOf" | "reports">;
type Seeding = {
  readonly work: Work;
  readonly bindings: Bindings;
  readonly trajectoryId: string;
  readonly people: SeededPeople;
};

/** Who follows the square, and what the team wrote to them. After all else: what happened by then is no news to anybody. */
export async function seedDemoNewsletters(
  work: Work,
  bindings: Bindings,
  { trajectoryId }: SeededTrajectory,
  people: SeededPeople,
): Promise<void> {
  const seeding = { work, bindings, trajectoryId, people };
  const [photo] = await photosIn(work, [trajectoryId], 1);
  if (!photo) throw new Error("The demo has no photo of the square.");
  const news = await mailableNews(work, bindings);
  const follow = async (one: DemoFollower) => {
    const subject = subjectOf(one, trajectoryId);
    const email = `${one.name}@bewoner.example`;
    const asked = { id: "", email, subject, pace: one.pace, lang: one.lang };
    const { followerId } = await putFollower(daysAgo(work, one.daysAgo, "18:40"), asked, bindings.tokenOf);
    // Else the mail of the next morning would tell them of everything since weeks.
    await markTold(work, followerId, keysAbout(news, [subject]));
  };
  let since = Infinity;
  for (const letter of demoLetters(trajectoryPaths.photo(photo.id))) {
    const until = letter.daysAgo ?? 0;
    // A letter goes to who follows at that moment.
    for (const one of demoFollowers.filter(({ daysAgo: days }) => days <= since && days > until)) await follow(one);
    await write(seeding, letter);
    since = until;
  }
}

async function write({ work, bindings, trajectoryId, people }: Seeding, letter: DemoLetter): Promise<void> {
  const { adviser, lead } = marktpleinStaff(people);
  const { subject, body, daysAgo: days } = letter;
  const fields = {
    ...Object.fromEntries(Object.entries(subject).map(([lang, text]) => [`subject_${lang}`, [text]])),
    ...Object.fromEntries(Object.entries(body).map(([lang, text]) => [`body_${lang}`, [text]])),
    ...{ sender: ["Anouk Visser, projectleider"], trajectory: [trajectoryId] },
  };
  const made = as(daysAgo(work, (days ?? 0) + 1, "13:20"), adviser);
  const { id } = must(await typed(makeNewsletter(bindings))(made, { fields }));
  if (days !== undefined) await send(as(daysAgo(work, days, "09:05"), lead), id);
}

/** Confirmed and sent at once: the job that follows finds nothing to do, so the demo mails nobody. */
async function send(work: Work, id: string): Promise<void> {
  must(await typed(confirmNewsletter)(work, { id, version: "1", when: "now" }));
  const newsletter = await newsletterById(work, id, true);
  if (!newsletter) throw new Error("The demo's newsletter is gone.");
  const { some } = await lockedRecipients(work, newsletter, demoFollowers.length);
  await markGot(
    work,
    id,
    some.map((one) => one.id),
  );
  await setState(work, id, "sent", { sent_at: work.now });
}
