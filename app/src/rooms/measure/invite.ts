import type { Work } from "../../platform/define/work.ts";
import { translator } from "../../platform/i18n/translator.ts";
import { enqueueMail } from "../../platform/mail/enqueue-mail.ts";
import { municipalityOf, ownWordsIn, publicAddress } from "../tenancy/room.ts";
import type { Trajectory } from "../trajectories/room.ts";
import { textOf } from "../trajectories/room.ts";
import { monthsLater } from "./months-later.ts";
import { paths } from "./paths.ts";
import type { MeasureBindings, QuestionnaireContact } from "./ports.ts";
import { insertInvitation } from "./response-writer.ts";

export type InvitedWave = "close" | "threeMonths";
export type InviteBindings = Pick<MeasureBindings, "contacts" | "words" | "baseUrl">;

/** Mails the questionnaire to everybody who left an address for it and has not had it in this wave; says to how many. */
export async function inviteParticipants(
  work: Work,
  bindings: InviteBindings,
  trajectory: Trajectory,
  wave: InvitedWave,
): Promise<number> {
  let sent = 0;
  for (const contact of await bindings.contacts.questionnaireRecipients(work, trajectory.id)) {
    const invitation = { trajectoryId: trajectory.id, wave, contactKey: contact.contributionId };
    const token = await insertInvitation(work, invitation);
    if (token === undefined) continue;
    await sendInvitation(work, bindings, trajectory, { contact, wave, token });
    sent += 1;
  }
  return sent;
}

type Sent = { readonly contact: QuestionnaireContact; readonly wave: InvitedWave; readonly token: string };

async function sendInvitation(work: Work, bindings: InviteBindings, trajectory: Trajectory, sent: Sent): Promise<void> {
  const { contact, wave, token } = sent;
  const municipality = await municipalityOf(work);
  const words = bindings.words();
  const t = translator(words, contact.lang, await ownWordsIn(work, words, contact.lang));
  const base = municipality ? publicAddress(municipality, bindings.baseUrl) : bindings.baseUrl;
  const params = {
    trajectory: textOf(trajectory, "title", contact.lang).text,
    municipality: municipality?.name ?? "",
    phone: municipality?.contact.phone ?? "",
    link: base + paths.invited(token),
  };
  await enqueueMail(work, {
    to: contact.email,
    lang: contact.lang,
    key: `measure.invitation ${wave} ${contact.contributionId}`,
    subject: t(`measure.mail.${wave}.subject`, params),
    text: t(`measure.mail.${wave}.text`, params),
  });
}

const daysToInvite = 30;
const dayMs = 86_400_000;

/**
 * Which waves are due. At close: from the day it closed, for a month. Three months after the answers were published,
 * again for a month: who missed it then is not asked years later.
 */
export function dueWaves(trajectory: Pick<Trajectory, "closedAt" | "answeredAt">, now: Date): readonly InvitedWave[] {
  const { closedAt, answeredAt } = trajectory;
  const later = answeredAt && monthsLater(answeredAt, 3);
  return [
    ...(closedAt && isWithin(closedAt, now) ? (["close"] as const) : []),
    ...(later && isWithin(later, now) ? (["threeMonths"] as const) : []),
  ];
}

function isWithin(from: Date, now: Date): boolean {
  return now >= from && now.getTime() - from.getTime() < daysToInvite * dayMs;
}
