import type { ReactElement } from "react";
import type { Frame } from "../../../../platform/define/frame.ts";
import { Heading } from "../../../../platform/web/components/heading/heading.view.tsx";
import type { Trajectory } from "../../../trajectories/room.ts";
import { trajectoryTitle } from "../../../trajectories/room.ts";
import type { ReasonToChoose } from "../../own-reasons/domain.ts";
import { queueHref } from "../../paths.ts";
import { SignalsNote } from "../../suspicion/views/signals.view.tsx";
import { Pager } from "../../views/pager.view.tsx";
import { dueAt } from "../domain.ts";
import { waitingAtOnce } from "../page-sizes.ts";
import { questionPlace, staffQuestionHref } from "../paths.ts";
import type { WaitingTurn, WaitingTurns } from "../reader.ts";
import { needsSomebodyElse } from "../second-look.ts";
import { MarkedTurn, ModerateTurn } from "./moderate.view.tsx";
import { TurnAnswerView } from "./turn.view.tsx";

type Props = {
  readonly waiting: WaitingTurns;
  readonly trajectories: ReadonlyMap<string, Trajectory>;
  readonly reasons: readonly ReasonToChoose[];
  readonly frame: Frame;
};

/** Questions to the team that everybody may read, once somebody did. */
export function QueueQuestions({ waiting, trajectories, reasons, frame }: Props): ReactElement | null {
  const { t } = frame;
  if (waiting.total === 0) return null;
  return (
    <section className="stack stack--loose" aria-labelledby="questions">
      <Heading level={2} id="questions">
        {t("engage.question.staff.queue", { count: waiting.total })}
      </Heading>
      {waiting.items.map((one) => (
        <QueueQuestion
          one={one}
          trajectory={trajectories.get(one.question.trajectoryId)}
          page={waiting.page}
          reasons={reasons}
          frame={frame}
          key={one.turn.id}
        />
      ))}
      <Pager
        page={waiting.page}
        pages={Math.ceil(waiting.total / waitingAtOnce)}
        hrefOf={(page) => `${queueHref({ questions: page })}#questions`}
        frame={frame}
      />
    </section>
  );
}

type OneProps = {
  readonly one: WaitingTurn;
  readonly trajectory: Trajectory | undefined;
  readonly page: number;
  readonly reasons: readonly ReasonToChoose[];
  readonly frame: Frame;
};

function QueueQuestion({ one, trajectory, page, reasons, frame }: OneProps): ReactElement {
  const { t, format } = frame;
  const { question, turn } = one;
  const facts = [
    ...(trajectory ? [trajectoryTitle(frame, trajectory)] : []),
    t("engage.queue.since", { date: format.dateTime(turn.askedAt) }),
    ...(turn.answer ? [] : [t("engage.question.due", { date: format.date(dueAt(turn)) })]),
  ];
  return (
    <article className="panel stack stack--close" id={questionPlace(turn.id)}>
      <Heading level={3}>
        <a href={staffQuestionHref(question.trajectoryId, question.id)}>{t("engage.question.staff.one")}</a>
      </Heading>
      <p className="small muted">{facts.join(" · ")}</p>
      <SignalsNote signals={turn.signals} frame={frame} />
      <MarkedTurn turn={turn} lang={question.lang} frame={frame} />
      {turn.answer && <TurnAnswerView turn={turn} lang={question.lang} marked frame={frame} />}
      {needsSomebodyElse(question, turn, frame.actor) ? (
        <p>
          {t("engage.question.staff.secondLook")}{" "}
          <a href={staffQuestionHref(question.trajectoryId, question.id)}>{t("engage.again.staff.whoElse")}</a>
        </p>
      ) : (
        <ModerateTurn turn={turn} reasons={reasons} to={queueHref({ questions: page })} frame={frame} />
      )}
    </article>
  );
}
