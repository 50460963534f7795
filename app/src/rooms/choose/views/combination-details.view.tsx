import type { ReactElement, ReactNode } from "react";
import type { Situation } from "@brink/decision-guide";
import { SUB_SCORES, WEIGHTS } from "@brink/decision-guide";
import { Heading } from "../../../platform/web/components/heading/heading.view.tsx";
import { ScoreBar } from "../../../platform/web/components/score-bar/score-bar.view.tsx";
import type { Guide } from "../domain/guide.ts";
import type { CombinationProps } from "./combination.view.tsx";
import { OneChange } from "./one-change.view.tsx";
import { gapWords, goalWords, isInFavour, planNoteWords } from "./reason-words.ts";
import { competenceName, euros, groupName, listed, namesOf } from "./words.ts";

/** The eleven parts behind a score, each with its share in it. */
export function SubScores({ frame, combination }: CombinationProps): ReactElement {
  const { t, format } = frame;
  return (
    <div className="stack stack--close">
      <p className="muted">{t("choose.sub.lead")}</p>
      {SUB_SCORES.map((part) => (
        <ScoreBar
          key={part}
          label={t(`choose.sub.${part}`)}
          share={combination.sub[part]}
          valueText={t("choose.figure.ofHundred", { total: Math.round(combination.sub[part] * 100) })}
        >
          {t(`choose.sub.${part}.help`, { weight: format.number(Math.round(WEIGHTS[part] * 100)) })}
        </ScoreBar>
      ))}
    </div>
  );
}

/** Which share of each priority group is touched, as expected. */
export function Coverage(props: CombinationProps): ReactElement {
  const { frame, combination } = props;
  const groups = Object.entries(combination.coverage).map(([group, share]: [string, number]) => ({ group, share }));
  return (
    <div className="stack stack--close">
      <p className="muted">{frame.t("choose.coverage.lead")}</p>
      {groups.map(({ group, share }) => (
        <ScoreBar
          key={group}
          label={groupName(props, group)}
          share={share}
          valueText={frame.format.percent(share)}
          norm={{ share: 0.6, text: frame.t("choose.coverage.norm") }}
        />
      ))}
    </div>
  );
}

/** What must be said aloud about a combination before somebody chooses it. */
export function warningsOf(props: CombinationProps & { readonly situation: Situation }): readonly string[] {
  const { combination } = props;
  return [
    ...combination.explanation.gaps.map((gap) => gapWords(props, gap)),
    ...limitsCrossed(props),
    ...combination.planNotes
      .filter((note) => !isInFavour(note) && note.code !== "competenceGap")
      .map((note) => planNoteWords(props, note)),
    ...competenceGaps(props),
  ];
}

/** Expected costs, hours and weeks above what there is: the score only lowers, a person has to be told. */
function limitsCrossed({
  frame,
  combination,
  situation,
}: CombinationProps & { readonly situation: Situation }): readonly string[] {
  const { t, format } = frame;
  const { costEur, staffHours, weeks } = combination;
  const cost = { expected: euros(frame, costEur), limit: euros(frame, situation.budgetEur) };
  const hours = { expected: format.number(staffHours), limit: format.number(situation.staffHours) };
  const time = { expected: format.number(Math.ceil(weeks)), limit: format.number(situation.weeks) };
  return [
    ...(costEur > situation.budgetEur ? [t("choose.over.cost", cost)] : []),
    ...(staffHours > situation.staffHours ? [t("choose.over.hours", hours)] : []),
    ...(weeks > situation.weeks ? [t("choose.over.weeks", time)] : []),
  ];
}

/** What nobody in the team can do yet, in one line. */
function competenceGaps(props: CombinationProps): readonly string[] {
  const gaps = props.combination.planNotes.flatMap((note) =>
    note.code === "competenceGap"
      ? [
          props.frame.t("choose.planNote.competenceFor", {
            competence: competenceName(props, note.competence),
            items: namesOf(props, note.items),
          }),
        ]
      : [],
  );
  if (gaps.length === 0) return [];
  return [props.frame.t("choose.planNote.competenceGap", { competences: listed(props.frame, gaps) })];
}

/** Why it fits, what strengthens and hinders it, where it loses most, and what could be done about it. */
export function Reasons(props: CombinationProps & { readonly guide: Pick<Guide, "id"> }): ReactElement {
  const { frame, combination } = props;
  const { t } = frame;
  const { explanation, planNotes } = combination;
  const points = (value: number) => frame.format.number(value, 1);
  const fits = [
    ...explanation.carried.map(({ anyOf, items }) =>
      items.length === 0
        ? t("choose.concern.goalNotCarried", { goals: goalWords(props, anyOf) })
        : t("choose.why.carries", { items: namesOf(props, items), goals: goalWords(props, anyOf) }),
    ),
    ...planNotes.filter(isInFavour).map((note) => planNoteWords(props, note)),
  ];
  const strengthens = explanation.synergies.map(({ items, why, points: worth }) =>
    t("choose.why.strengthens", {
      items: namesOf(props, items),
      why: t(`choose.synergy.${why}`),
      points: points(worth),
    }),
  );
  const hinders = explanation.conflicts.map(({ items, why, points: worth }) =>
    t("choose.why.hinders", { items: namesOf(props, items), why: t(`choose.conflict.${why}`), points: points(worth) }),
  );
  const loses = explanation.lost.map(({ part, points: lost }) =>
    t("choose.why.loses", { part: t(`choose.sub.${part}`), points: points(lost) }),
  );
  return (
    <>
      <Part title={t("choose.why.fitsTitle")} lines={fits} />
      <Part title={t("choose.why.strengthensTitle")} lines={strengthens} />
      <Part title={t("choose.why.hindersTitle")} lines={hinders} />
      <Part title={t("choose.why.losesTitle")} lines={loses} />
      <OneChange {...props} guideId={props.guide.id} />
    </>
  );
}

export function Part({
  title,
  lines,
}: {
  readonly title: string;
  readonly lines: readonly ReactNode[];
}): ReactElement | null {
  if (lines.length === 0) return null;
  return (
    <div className="stack stack--tight">
      <Heading level={4}>{title}</Heading>
      <ul>
        {lines.map((line, index) => (
          <li key={index}>{line}</li>
        ))}
      </ul>
    </div>
  );
}
