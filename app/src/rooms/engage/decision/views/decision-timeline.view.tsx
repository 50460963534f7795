import type { ReactElement } from "react";
import { pickText } from "../../../../kernel/localized.ts";
import type { Frame } from "../../../../platform/define/frame.ts";
import { langOf, said } from "../../../../platform/i18n/said.ts";
import type { TimelineItem } from "../../../../platform/web/components/timeline/timeline.view.tsx";
import { Timeline } from "../../../../platform/web/components/timeline/timeline.view.tsx";
import { dayOf } from "../../../trajectories/room.ts";
import type { Milestone, Stage } from "../domain.ts";
import { progressOf } from "../domain.ts";

type StagesProps = {
  readonly stages: readonly Stage[];
  /** Where the team changes it; nowhere for residents. */
  readonly hrefOf?: ((stage: Stage) => string) | undefined;
  readonly frame: Frame;
};

/** Who decides, one after the other. */
export function StagesTimeline({ stages, hrefOf, frame }: StagesProps): ReactElement {
  const { t } = frame;
  const steps = stages.map(({ plannedOn, decidedOn }) => ({ plannedOn, doneOn: decidedOn }));
  const progress = progressOf(steps, dayOf(frame.now));
  const items = stages.map((stage, at): TimelineItem => {
    const state = progress[at] ?? "coming";
    return {
      title: t(`engage.decision.stage.${stage.kind}`),
      state,
      stateText: t(`engage.decision.state.${state === "done" ? "decided" : state}`),
      dateText: dateText({ plannedOn: stage.plannedOn, doneOn: stage.decidedOn }, frame),
      href: hrefOf?.(stage),
      description: <StageWords stage={stage} frame={frame} />,
    };
  });
  return <Timeline items={items} label={t("engage.decision.title")} />;
}

function StageWords({ stage, frame }: { readonly stage: Stage; readonly frame: Frame }): ReactElement {
  const { t, lang } = frame;
  const [words, changeable] = [pickText(stage.words, lang), pickText(stage.changeable, lang)];
  return (
    <>
      {words.text !== "" && (
        <p className="as-typed" {...langOf(frame, words)}>
          {words.text}
        </p>
      )}
      {changeable.text !== "" && (
        <p>
          <strong>{t("engage.decision.changeable")}</strong>{" "}
          <span className="as-typed" {...langOf(frame, changeable)}>
            {changeable.text}
          </span>
        </p>
      )}
      {stage.document !== undefined && (
        <p>
          <a href={stage.document} rel="noreferrer">
            {t("engage.decision.document", { of: t(`engage.decision.stage.${stage.kind}`) })}
          </a>
        </p>
      )}
    </>
  );
}

type MilestonesProps = {
  readonly milestones: readonly Milestone[];
  readonly hrefOf?: ((milestone: Milestone) => string) | undefined;
  readonly frame: Frame;
};

/** What is done after the decision; what is late says so. */
export function MilestonesTimeline({ milestones, hrefOf, frame }: MilestonesProps): ReactElement {
  const { t, lang } = frame;
  const progress = progressOf(milestones, dayOf(frame.now));
  const items = milestones.map((milestone, at): TimelineItem => {
    const state = progress[at] ?? "coming";
    const note = pickText(milestone.note, lang);
    return {
      title: said(frame, pickText(milestone.name, lang)),
      state,
      stateText: t(`engage.decision.state.${state}`),
      dateText: dateText(milestone, frame),
      href: hrefOf?.(milestone),
      description:
        note.text === "" ? undefined : (
          <p className="as-typed" {...langOf(frame, note)}>
            {note.text}
          </p>
        ),
    };
  });
  return <Timeline items={items} label={t("engage.decision.after")} />;
}

/** The day of it and, when that is another one, the day that was promised. */
function dateText(
  { plannedOn, doneOn }: { readonly plannedOn: string | undefined; readonly doneOn: string | undefined },
  { t, format }: Frame,
): string {
  if (doneOn === undefined)
    return plannedOn === undefined ? "" : t("engage.decision.planned", { date: format.date(plannedOn) });
  const on = format.date(doneOn);
  if (plannedOn === undefined || plannedOn >= doneOn) return on;
  return t("engage.decision.laterThan", { on, promised: format.date(plannedOn) });
}
