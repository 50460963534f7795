import { z } from "zod";
import { notFound } from "../../../kernel/refusal.ts";
import { ok } from "../../../kernel/result.ts";
import { download } from "../../../platform/define/page.ts";
import type { Work } from "../../../platform/define/work.ts";
import { textOf } from "../../trajectories/room.ts";
import { contactOf } from "../contact-reader.ts";
import { followerByEmail, subjectsOf } from "../following/reader.ts";
import { mailPace } from "../commands/paces.ts";
import { objectionsTo } from "../moderation/objection-reader.ts";
import { mayTakePart } from "../policy.ts";
import { reportsBy } from "../reports/reader.ts";
import { uploadHref } from "../uploads/paths.ts";
import { takenFrom } from "../uploads/taken/reader.ts";
import { uploadsOf } from "../uploads/upload-reader.ts";
import type { Mine, MineBindings } from "./load-mine.ts";
import { loadMine } from "./load-mine.ts";
import { keptPath } from "./paths.ts";

/** Everything that is kept of whoever asks, for them to read or take along (GDPR articles 15 and 20). */
export function keptDownload(bindings: MineBindings) {
  return download({
    path: keptPath,
    side: "resident",
    policy: mayTakePart,
    rateLimit: mailPace,
    params: z.object({}),
    async load(work) {
      const { total, ...first } = await loadMine(work, bindings, 1, everything);
      const sent = [...first.sent];
      for (let page = 2; sent.length < total && page <= pagesAtMost; page += 1)
        sent.push(...(await loadMine(work, bindings, page, 0)).sent);
      const reports = await reportsBy(work);
      if (total + first.asked.length + first.supported.length + reports.length === 0 && !first.account)
        return notFound();
      const kept = {
        account: first.account && { email: first.account.email, confirmedAt: first.account.confirmedAt },
        follows: first.account ? await followsOf(work, first.account.email) : [],
        contributions: await contributionsIn(work, sent),
        questions: first.asked.map(questionIn),
        supports: first.supported.map(({ contribution }) => ({
          number: contribution.receipt,
          title: contribution.title,
        })),
        reports,
      };
      return ok({
        contentType: "application/json; charset=utf-8",
        body: JSON.stringify(kept, undefined, 2),
        fileName: "mijn-gegevens.json",
      });
    },
  });
}

// Twenty a page: two thousand. More on one device is a machine.
const pagesAtMost = 100;
const everything = 10_000;

async function followsOf(work: Work, email: string) {
  const follower = await followerByEmail(work, email);
  return follower ? { pace: follower.pace, subjects: await subjectsOf(work, follower.id) } : [];
}

async function contributionsIn(work: Work, sent: Mine["sent"]) {
  const ids = sent.map(({ contribution }) => contribution.id);
  const [photos, objections] = [await uploadsOf(work, ids, "all"), await objectionsTo(work, ids)];
  const also = (id: string) => ({
    photos: photos.get(id)?.map((photo) => ({
      alt: photo.alt,
      address: uploadHref(photo, { inbreng: id }),
    })),
    objection: objections.get(id)?.words,
  });
  return Promise.all(sent.map(async (one) => ({ ...(await contributionIn(work, one)), ...also(one.contribution.id) })));
}

/** All of it, with what the method kept and where the answer goes. */
async function contributionIn(work: Work, { contribution, answer, place }: Mine["sent"][number]) {
  const { receipt: number, lang, title, body, argument, organisation, moderation, rejection, state } = contribution;
  const fields =
    state === "active" ? (await place.method.restore(work, [contribution], "author")).get(contribution.id) : undefined;
  const contact = await contactOf(work, contribution.id);
  const photosTaken = (await takenFrom(work, contribution.id)).map(({ alt, takenAt, objection }) => ({
    alt,
    takenAt,
    objection,
  }));
  const { submittedAt, changedAt, withdrawnAt, withCode, fromOrganisation } = contribution;
  return {
    ...{ number, trajectory: textOf(place.trajectory, "title", "nl").text, method: place.method.id },
    ...{ submittedAt, changedAt, withdrawnAt, lang, title, body, side: argument?.side, organisation },
    ...{ answers: fields, withCode, fromOrganisation, state, moderation, rejection, contact, answer, photosTaken },
  };
}

function questionIn({ question, trajectory }: Mine["asked"][number]) {
  const { lang, isPublic, email, closed, turns } = question;
  const said = turns.map(({ words, askedAt, moderation, answer }) => ({ words, askedAt, moderation, answer }));
  return { trajectory: textOf(trajectory, "title", "nl").text, lang, isPublic, email, closed, turns: said };
}
