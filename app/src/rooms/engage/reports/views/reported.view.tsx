import type { ReactElement } from "react";
import type { Frame } from "../../../../platform/define/frame.ts";
import { Heading } from "../../../../platform/web/components/heading/heading.view.tsx";
import type { Trajectory } from "../../../trajectories/room.ts";
import { trajectoryTitle } from "../../../trajectories/room.ts";
import { contributionHref, queueHref } from "../../paths.ts";
import { DecisionForm } from "../../views/decision-form.view.tsx";
import { WordsView } from "../../views/words.view.tsx";
import type { Reported } from "../domain.ts";
import { reportReasons } from "../domain.ts";
import type { ReportedTexts } from "../reader.ts";

type Props = {
  readonly reported: ReportedTexts;
  readonly trajectories: ReadonlyMap<string, Trajectory>;
  readonly frame: Frame;
};

/** Published texts of which readers say that they do not belong there: each looked at again by a person. */
export function ReportedView({ reported, trajectories, frame }: Props): ReactElement | null {
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
          frame={frame}
          key={one.contribution.id}
        />
      ))}
    </section>
  );
}

type OneProps = { readonly one: Reported; readonly trajectory: Trajectory | undefined; readonly frame: Frame };

function OneReported({ one: { contribution, reports }, trajectory, frame }: OneProps): ReactElement {
  const { t, format } = frame;
  const { id, title, receipt, lang, trajectoryId } = contribution;
  const [first] = reports;
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
        {first && t("engage.report.staff.since", { date: format.dateTime(first.at) })}
      </p>
      <WordsView contribution={contribution} frame={frame} />
      <ul>
        {reportReasons.flatMap((reason) => {
          const count = reports.filter((report) => report.reason === reason).length;
          const words = t("engage.report.staff.reason", { count, reason: t(`engage.report.reason.${reason}`) });
          return count === 0 ? [] : [<li key={reason}>{words}</li>];
        })}
      </ul>
      {reports.map(
        ({ words }, at) =>
          words !== "" && (
            <blockquote className="as-typed" key={at}>
              {words}
            </blockquote>
          ),
      )}
      <DecisionForm
        to={queueHref()}
        of={`gemeld-${id}`}
        label={t("engage.queue.decide", { receipt })}
        actions={{ publish: "keepReported", reject: "rejectReported", publishLabel: t("engage.report.staff.keep") }}
        frame={frame}
      >
        <input type="hidden" name="ids" value={id} />
      </DecisionForm>
    </article>
  );
}
