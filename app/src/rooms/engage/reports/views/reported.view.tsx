import type { ReactElement } from "react";
import type { Frame } from "../../../../platform/define/frame.ts";
import { formValue } from "../../../../platform/define/frame.ts";
import { ActionGroup } from "../../../../platform/web/components/action-group/action-group.view.tsx";
import { Button } from "../../../../platform/web/components/button/button.view.tsx";
import { Details } from "../../../../platform/web/components/details/details.view.tsx";
import { Heading } from "../../../../platform/web/components/heading/heading.view.tsx";
import { ActionForm } from "../../../../platform/web/form.view.tsx";
import type { Trajectory } from "../../../trajectories/room.ts";
import { trajectoryTitle } from "../../../trajectories/room.ts";
import type { ReasonToChoose } from "../../own-reasons/domain.ts";
import { contributionHref } from "../../paths.ts";
import { RejectFields } from "../../views/reject-fields.view.tsx";
import { WordsView } from "../../views/words.view.tsx";
import type { Reported } from "../domain.ts";
import { reportReasons, wordsShown } from "../domain.ts";
import type { ReportedTexts } from "../reader.ts";

type Props = {
  readonly reported: ReportedTexts;
  readonly trajectories: ReadonlyMap<string, Trajectory>;
  readonly reasons: readonly ReasonToChoose[];
  readonly frame: Frame;
};

/** Published texts of which readers say that they do not belong there: each looked at again by a person. */
export function ReportedView({ reported, trajectories, reasons, frame }: Props): ReactElement | null {
  const { t } = frame;
  if (reported.total === 0) return null;
  return (
    <section className="stack stack--close" aria-labelledby="gemeld">
      <Heading level={2} id="gemeld">
        {t("engage.report.staff.title")}
      </Heading>
      <p>{t("engage.report.staff.lead", { count: reported.total })}</p>
      {reported.items.map((one) => (
        <OneReported
          one={one}
          trajectory={trajectories.get(one.contribution.trajectoryId)}
          own={reasons}
          frame={frame}
          key={one.contribution.id}
        />
      ))}
    </section>
  );
}

type OneProps = {
  readonly one: Reported;
  readonly trajectory: Trajectory | undefined;
  readonly own: readonly ReasonToChoose[];
  readonly frame: Frame;
};

function OneReported({
  one: { contribution, since, newest, reasons, words: said },
  trajectory,
  own,
  frame,
}: OneProps): ReactElement {
  const { t, format } = frame;
  const { id, title, receipt, lang, trajectoryId } = contribution;
  return (
    <article
      className="panel stack stack--close"
      aria-label={t("engage.report.staff.one", { title: title || receipt })}
    >
      <Heading level={3}>
        <a href={contributionHref(trajectoryId, id)} lang={lang} dir="auto">
          {title || receipt}
        </a>
      </Heading>
      <p className="small muted">
        {trajectory && `${trajectoryTitle(frame, trajectory)} · `}
        {t("engage.report.staff.since", { date: format.dateTime(since) })}
      </p>
      <WordsView contribution={contribution} frame={frame} />
      <ul>
        {reportReasons.flatMap((reason) => {
          const count = reasons[reason] ?? 0;
          const words = t("engage.report.staff.reason", { count, reason: t(`engage.report.reason.${reason}`) });
          return count === 0 ? [] : [<li key={reason}>{words}</li>];
        })}
      </ul>
      {said.map((words, at) => (
        <blockquote className="as-typed" key={at}>
          {words}
        </blockquote>
      ))}
      {said.length === wordsShown && (
        <p className="small muted">{t("engage.report.staff.newest", { count: wordsShown })}</p>
      )}
      <ActionForm frame={frame} action="keepReported">
        <input type="hidden" name="ids" value={id} />
        <input type="hidden" name="newest" value={newest} />
        <ActionGroup>
          <Button>{t("engage.report.staff.keep")}</Button>
        </ActionGroup>
      </ActionForm>
      <TakeAway id={id} own={own} frame={frame} />
    </article>
  );
}

/** The same decision as about any text, with its reason. */
function TakeAway({ id, own, frame }: Pick<OneProps, "own" | "frame"> & { readonly id: string }): ReactElement {
  const { t } = frame;
  const isRefused = frame.form.action === "rejectReported" && formValue(frame, "ids") === id;
  return (
    <Details summary={t("engage.report.staff.takeAway")} open={isRefused}>
      <ActionForm frame={frame} action="rejectReported">
        <input type="hidden" name="ids" value={id} />
        <RejectFields
          frame={isRefused ? frame : { ...frame, form: { values: {}, errors: [] } }}
          own={own}
          of={isRefused ? undefined : `gemeld-${id}`}
          question={t("engage.report.staff.whyAway")}
        />
        <ActionGroup>
          <Button variant="secondary">{t("engage.report.staff.takeAwayNow")}</Button>
        </ActionGroup>
      </ActionForm>
    </Details>
  );
}
