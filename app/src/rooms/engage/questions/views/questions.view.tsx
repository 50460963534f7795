import type { ReactElement } from "react";
import { workingDaysToAnswer } from "@brink/indicators";
import type { Frame } from "../../../../platform/define/frame.ts";
import { langOf } from "../../../../platform/i18n/said.ts";
import { ActionGroup } from "../../../../platform/web/components/action-group/action-group.view.tsx";
import { ButtonLink } from "../../../../platform/web/components/button/button.view.tsx";
import { EmptyState } from "../../../../platform/web/components/empty-state/empty-state.view.tsx";
import { Heading } from "../../../../platform/web/components/heading/heading.view.tsx";
import type { Trajectory } from "../../../trajectories/room.ts";
import { trajectoryTitle } from "../../../trajectories/room.ts";
import type { Sliced } from "../../contribution-reader.ts";
import { Pager } from "../../views/pager.view.tsx";
import type { Question, Turn } from "../domain.ts";
import { questionsPerPage } from "../page-sizes.ts";
import { askHref, questionPlace, questionsHref } from "../paths.ts";
import { shortened, TurnAnswerView } from "./turn.view.tsx";

export type QuestionsShown = {
  readonly trajectory: Trajectory;
  readonly found: Sliced<Question>;
  readonly page: number;
};

type Props = { readonly shown: QuestionsShown; readonly frame: Frame };

/** What people asked and what the team answered, by whom and when, and what it still owes. */
export function QuestionsView({ shown, frame }: Props): ReactElement {
  const { t } = frame;
  const { trajectory, found, page } = shown;
  const ask = <ButtonLink href={askHref(trajectory.slug)}>{t("engage.question.ask")}</ButtonLink>;
  return (
    <div className="wrap wrap--narrow stack stack--loose">
      <Heading level={1} kicker={trajectoryTitle(frame, trajectory)}>
        {t("engage.question.all")}
      </Heading>
      <p className="lead">{t("engage.question.norm", { days: workingDaysToAnswer })}</p>
      {found.items.length === 0 ? (
        <EmptyState title={t("engage.question.none")} pictogram="question" action={ask}>
          {t("engage.question.noneText")}
        </EmptyState>
      ) : (
        <>
          <ActionGroup>{ask}</ActionGroup>
          {found.items.map((question) => (
            <QuestionCard question={question} frame={frame} key={question.id} />
          ))}
          <Pager
            page={page}
            pages={Math.ceil(found.total / questionsPerPage)}
            hrefOf={(one) => questionsHref(trajectory.slug, one)}
            frame={frame}
          />
        </>
      )}
    </div>
  );
}

function QuestionCard({ question, frame }: { readonly question: Question; readonly frame: Frame }): ReactElement {
  const { id, lang, turns } = question;
  const [first, ...others] = turns;
  return (
    <article className="brink-card" id={questionPlace(id)}>
      <div className="brink-card__body">
        {first && <Asked turn={first} lang={lang} level={2} frame={frame} />}
        {others.map((turn) => (
          <Asked turn={turn} lang={lang} level={3} frame={frame} key={turn.id} />
        ))}
      </div>
    </article>
  );
}

const titleLength = 140;

type AskedProps = { readonly turn: Turn; readonly lang: string; readonly level: 2 | 3; readonly frame: Frame };

/** One thing that was asked, with what came of it. */
function Asked({ turn, lang, level, frame }: AskedProps): ReactElement {
  const { t, format } = frame;
  const words = turn.publicWords ?? "";
  const title = shortened(words, titleLength);
  const Tag = level === 2 ? "h2" : "h3";
  return (
    <>
      <Tag className="brink-card__title" {...langOf(frame, { lang })}>
        {title}
      </Tag>
      <p className="brink-card__meta">
        {t(level === 2 ? "engage.question.askedOn" : "engage.question.furtherOn", { date: format.date(turn.askedAt) })}
      </p>
      {title !== words && (
        <p className="as-typed" {...langOf(frame, { lang })}>
          {words}
        </p>
      )}
      <TurnAnswerView turn={turn} lang={lang} frame={frame} />
    </>
  );
}
