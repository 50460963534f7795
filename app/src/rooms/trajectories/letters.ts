import type { Work } from "../../platform/define/work.ts";
import { personById, sendLetter } from "../identity/room.ts";
import type { Trajectory } from "./domain.ts";
import type { PlannedMove } from "./domain/planned-moves.ts";
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
    params: { title: textOf(trajectory, "title", person.lang).text },
    path: paths.overview(trajectory.id),
    key: `trajectories.failed ${trajectory.id} ${move} ${at.toISOString()}`,
  });
}
