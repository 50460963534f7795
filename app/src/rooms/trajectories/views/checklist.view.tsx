import type { ReactElement } from "react";
import type { Frame } from "../../../platform/define/frame.ts";
import { Heading } from "../../../platform/web/components/heading/heading.view.tsx";
import { Pictogram } from "../../../platform/web/components/pictogram/pictogram.view.tsx";
import type { Trajectory } from "../domain.ts";
import type { OpeningProblem } from "../domain/promise.ts";
import { placeOfProblem, wordingOf } from "../opening-words.ts";
import { mayPrepare } from "../policy.ts";
import type { NextStep } from "../ports.ts";

export type ChecklistProps = {
  readonly frame: Frame;
  readonly trajectory: Trajectory;
  readonly problems: readonly OpeningProblem[];
  readonly tips: readonly NextStep[];
};

/** What has to be put right before residents can take part, each with the page where that is done; then what may be better. */
export function Checklist({ frame, trajectory, problems, tips }: ChecklistProps): ReactElement {
  const { t } = frame;
  return (
    <section className="stack stack--close">
      <Heading level={2}>{t("trajectories.staff.checklist")}</Heading>
      {problems.length === 0 ? (
        <p>
          <Pictogram name="check" /> {t("trajectories.staff.checklistDone")}
        </p>
      ) : (
        <ul>
          {problems.map((problem) => {
            const { field, key } = wordingOf(problem);
            return (
              <li id={field} key={field}>
                {mayPrepare.allows(frame.actor) ? (
                  <a href={placeOfProblem(trajectory.id, problem)}>{t(key)}</a>
                ) : (
                  t(key)
                )}
              </li>
            );
          })}
        </ul>
      )}
      {tips.length > 0 && <Tips frame={frame} tips={tips} />}
    </section>
  );
}

function Tips({ frame, tips }: Pick<ChecklistProps, "frame" | "tips">): ReactElement {
  const { t, actor } = frame;
  return (
    <>
      <Heading level={3}>{t("trajectories.staff.tips")}</Heading>
      <p>{t("trajectories.staff.tipsHelp")}</p>
      <ul>
        {tips.map(({ sentenceKey, params, linkKey, href, policy }) => (
          <li key={sentenceKey}>
            {t(sentenceKey, params)} {policy.allows(actor) && <a href={href}>{t(linkKey)}</a>}
          </li>
        ))}
      </ul>
    </>
  );
}
