import type { Translate } from "../../platform/define/frame.ts";
import type { Work } from "../../platform/define/work.ts";
import { formatFor } from "../../platform/i18n/format.ts";
import { personById, sendLetter } from "../identity/room.ts";
import type { Trajectory } from "./domain.ts";
import { dayOf } from "./domain/days.ts";
import type { PlannedMove } from "./domain/planned-moves.ts";
import type { Reminder } from "./domain/reminders.ts";
import { textOf } from "./domain/texts.ts";
import { paths } from "./paths.ts";
import type { TrajectoriesBindings } from "./ports.ts";

/** Tells who planned it that it did not happen. Who left in the meantime gets no mail; the workbench says it to everybody. */
export async function mailFailedMove(
  work: Work,
  { mail }: Pick<TrajectoriesBindings, "mail">,
  trajectory: Trajectory,
  { move, at, plannedBy }: PlannedMove,
): Promise<void> {
  const person = await personById(work, plannedBy.replace("person:", ""));
  if (!mail || !person) return;
  const stem = `trajectories.mail.failed.${move}`;
  await sendLetter(work, mail, {
    to: person,
    subject: `${stem}.subject`,
    text: `${stem}.text`,
    params: () => ({ title: textOf(trajectory, "title", person.lang).text }),
    path: paths.overview(trajectory.id),
    key: `trajectories.failed ${trajectory.id} ${move} ${at.toISOString()}`,
  });
}

/** One mail about all promises that need somebody now; never two on a day. */
export async function mailReminders(
  work: Work,
  { mail }: Pick<TrajectoriesBindings, "mail">,
  person: { readonly id: string; readonly email: string; readonly name: string; readonly lang: string },
  reminders: readonly Reminder[],
): Promise<void> {
  if (!mail) return;
  const today = dayOf(work.now);
  await sendLetter(work, mail, {
    to: person,
    subject: "trajectories.mail.reminder.subject",
    text: "trajectories.mail.reminder.text",
    params: (t) => ({ count: reminders.length, promises: promisesText(reminders, person.lang, t) }),
    path: paths.dashboard,
    key: `trajectories.reminder ${today} ${person.id}`,
  });
}

function promisesText(reminders: readonly Reminder[], lang: string, t: Translate): string {
  const format = formatFor(lang, "Europe/Amsterdam");
  return reminders
    .flatMap(({ trajectory, promise, promisedOn, daysLate, owed }) => [
      t(`trajectories.mail.reminder.${promise}.${daysLate > 0 ? "late" : "soon"}`, {
        title: textOf(trajectory, "title", lang).text,
        day: format.date(promisedOn),
        days: Math.abs(daysLate),
      }),
      ...(owed === undefined ? [] : [t("trajectories.mail.reminder.owed", { count: owed })]),
    ])
    .join("\n");
}
