import type { ReactElement } from "react";
import type { Frame } from "../../../platform/define/frame.ts";
import { Alert } from "../../../platform/web/components/alert/alert.view.tsx";
import { Button } from "../../../platform/web/components/button/button.view.tsx";
import { DateField } from "../../../platform/web/components/date-field/date-field.view.tsx";
import { Heading } from "../../../platform/web/components/heading/heading.view.tsx";
import { TextField } from "../../../platform/web/components/text-field/text-field.view.tsx";
import { ActionForm } from "../../../platform/web/form.view.tsx";
import type { Trajectory } from "../domain.ts";
import { dayOf } from "../domain/days.ts";
import type { PlannableMove, PlannedMove } from "../domain/planned-moves.ts";
import { liesAhead } from "../domain/planned-moves.ts";
import { paths } from "../paths.ts";
import { mayMove } from "../policy.ts";
import { fieldOf, frameOfForm } from "./field.ts";

type Props = { readonly frame: Frame; readonly trajectory: Trajectory; readonly planned: readonly PlannedMove[] };

/** On the page of a move: let it happen by itself at a moment, or not any more. */
export function PlanForm(props: Props & { readonly move: PlannableMove }): ReactElement {
  const { frame, trajectory, planned, move } = props;
  const { t } = frame;
  const own = planned.find((one) => one.move === move && one.failedAt === undefined);
  const typed = frameOfForm(frame, "plan");
  return (
    <section className="panel stack" aria-labelledby="plan">
      <Heading level={2} id="plan">
        {t(`trajectories.planned.${move}.title`)}
      </Heading>
      <p className="measure">{own ? happens(frame, own) : t(`trajectories.planned.${move}.explanation`)}</p>
      <ActionForm frame={typed} action="plan">
        <input type="hidden" name="version" value={trajectory.version} />
        <input type="hidden" name="move" value={move} />
        <div className="grid">
          <DateField {...fieldOf(typed, "on", own ? dayOf(own.at) : "", { words: "plannedOn" })} />
          <TextField
            {...fieldOf(typed, "at", own ? timeOf(own.at) : usualTimes[move], { words: "plannedAt", help: true })}
            width="short"
          />
        </div>
        <Button variant="secondary">{t(`trajectories.planned.${own ? "change" : move}`)}</Button>
      </ActionForm>
      {own && <DropForm {...props} />}
      {move === "open" && (
        <p>
          <a href={paths.move(trajectory.id, "close")}>{t("trajectories.planned.alsoClose")}</a>
        </p>
      )}
    </section>
  );
}

const usualTimes: Readonly<Record<PlannableMove, string>> = { open: "09:00", close: "17:00" };

/** The time on the clock in the Netherlands, as people type it: 09:30. */
function timeOf(moment: Date): string {
  return moment.toLocaleTimeString("nl-NL", { hour: "2-digit", minute: "2-digit", timeZone: "Europe/Amsterdam" });
}

function DropForm({ frame, trajectory, move }: Props & { readonly move: PlannableMove }): ReactElement {
  return (
    <ActionForm frame={frameOfForm(frame, "drop")} action="drop">
      <input type="hidden" name="version" value={trajectory.version} />
      <input type="hidden" name="move" value={move} />
      <Button variant="subtle">{frame.t(`trajectories.planned.${move}.drop`)}</Button>
    </ActionForm>
  );
}

/** On the overview: what happens by itself, and what did not. */
export function PlannedMoves({ frame, trajectory, planned }: Props): ReactElement | null {
  const shown = planned.filter(({ move }) => liesAhead(trajectory.status, move));
  if (shown.length === 0) return null;
  return (
    <>
      {shown.map((one) => (
        <PlannedAlert frame={frame} trajectory={trajectory} planned={one} key={one.move} />
      ))}
    </>
  );
}

type AlertProps = { readonly frame: Frame; readonly trajectory: Trajectory; readonly planned: PlannedMove };

function PlannedAlert({ frame, trajectory, planned }: AlertProps): ReactElement {
  const { t, actor } = frame;
  const { move, failedAt } = planned;
  return (
    <Alert type={failedAt ? "warning" : "info"} signLabel={t("trajectories.public.note")}>
      <p>
        {happens(frame, planned)}{" "}
        {mayMove.allows(actor) && <a href={paths.move(trajectory.id, move)}>{t("trajectories.planned.change")}</a>}
      </p>
    </Alert>
  );
}

function happens({ t, format }: Frame, { move, at, failedAt }: PlannedMove): string {
  return t(`trajectories.planned.${move}.${failedAt ? "failed" : "happens"}`, { when: format.dateTime(at) });
}
