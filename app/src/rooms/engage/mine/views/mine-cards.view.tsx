import type { ReactElement, ReactNode } from "react";
import type { Frame } from "../../../../platform/define/frame.ts";
import { said } from "../../../../platform/i18n/said.ts";
import { Details } from "../../../../platform/web/components/details/details.view.tsx";
import { trajectoryTitle } from "../../../trajectories/room.ts";
import { ownHref } from "../../paths.ts";
import { openTurnOf } from "../../questions/domain.ts";
import { ownQuestionHref } from "../../questions/paths.ts";
import { AnswerView } from "../../views/answer.view.tsx";
import { titleOf } from "../../views/names.ts";
import type { MineShown } from "../load-mine.ts";

type OneSent = MineShown["sent"][number];
type OneAsked = MineShown["asked"][number];

/** Something that somebody sent: how it stands, what was done with it, and the way to its own page. */
export function SentCard({ sent, frame }: { readonly sent: OneSent; readonly frame: Frame }): ReactElement {
  const { t, format } = frame;
  const { contribution, place, answer } = sent;
  const { submittedAt, receipt } = contribution;
  return (
    <MineCard
      href={ownHref(contribution.id)}
      title={sentTitle(sent, frame)}
      meta={`${t("engage.card.meta", { date: format.date(submittedAt), receipt })} · ${trajectoryTitle(frame, place.trajectory)}`}
    >
      <p>{standingOf(sent, frame)}</p>
      {answer && (
        <Details summary={t("engage.own.answer")}>
          <AnswerView answer={answer} frame={frame} />
        </Details>
      )}
    </MineCard>
  );
}

/** Its own words, else of what it is: answers to questions, a reason for or against. */
function sentTitle({ contribution, place, about }: OneSent, frame: Frame): string {
  const { argument, title, lang } = contribution;
  if (title !== "") return said(frame, { lang, text: title });
  const activity = titleOf(place, frame.lang);
  if (!argument) return activity;
  if (!about) return frame.t("engage.mine.argument", { title: activity });
  const idea = said(frame, { lang: about.lang, text: about.title || about.receipt });
  return frame.t(`engage.mine.argument.${argument.side}`, { title: idea });
}

function standingOf({ contribution, place }: OneSent, { t, format, now }: Frame): string {
  if (contribution.state === "withdrawn")
    return t("engage.own.withdrawn", { date: format.date(contribution.withdrawnAt ?? now) });
  if (contribution.moderation === "rejected") return t("engage.mine.rejected");
  return t(`engage.own.standing.${place.method.visibility === "counted" ? "counted" : contribution.moderation}`);
}

/** A question to the team and whether it was answered. */
export function AskedCard({ asked, frame }: { readonly asked: OneAsked; readonly frame: Frame }): ReactElement {
  const { t, format } = frame;
  const { question, token, trajectory } = asked;
  const [first] = question.turns;
  return (
    <MineCard
      href={ownQuestionHref(token)}
      title={said(frame, { lang: question.lang, text: first?.words ?? "" })}
      meta={`${t("engage.question.askedOn", { date: format.date(first?.askedAt ?? frame.now) })} · ${trajectoryTitle(frame, trajectory)}`}
    >
      <p>{t(questionStanding(question))}</p>
    </MineCard>
  );
}

function questionStanding(question: OneAsked["question"]): string {
  if (openTurnOf(question)) return "engage.question.open";
  const isAnswered = question.turns.some(({ answer }) => answer !== undefined);
  if (!isAnswered && question.turns.at(-1)?.moderation === "dismissed") return "engage.question.dismissed";
  return isAnswered ? "engage.question.answered" : "engage.mine.rejected";
}

function MineCard(props: {
  readonly href: string;
  readonly title: string;
  readonly meta: string;
  readonly children: ReactNode;
}): ReactElement {
  const { href, title, meta, children } = props;
  return (
    <article className="brink-card">
      <div className="brink-card__body">
        <h3 className="brink-card__title">
          <a href={href}>{title}</a>
        </h3>
        <p className="brink-card__meta">{meta}</p>
        <div className="brink-card__text stack stack--tight">{children}</div>
      </div>
    </article>
  );
}
