import type { ReactElement } from "react";
import { Fragment } from "react";
import type { Frame } from "../../../../platform/define/frame.ts";
import { langOf, saidInDutch } from "../../../../platform/i18n/said.ts";
import { Spotlight } from "../../../../platform/web/components/spotlight/spotlight.view.tsx";
import { StatusBadge } from "../../../../platform/web/components/status-badge/status-badge.view.tsx";
import { foundPlaces } from "../../moderation/found-places.ts";
import { MarkedText } from "../../views/marked-text.view.tsx";
import type { Said, Turn } from "../domain.ts";
import { dueAt, isLate, isOpenTurn } from "../domain.ts";

export type TurnProps = {
  readonly turn: Turn;
  /** In which language it was asked, and so answered. */
  readonly lang: string;
  readonly frame: Frame;
};

type AnswerProps = TurnProps & {
  /** What may be of a person is marked: for the team. */
  readonly marked?: boolean;
};

/** The answer with who gave it; else by which day it comes, or that it is late. */
export function TurnAnswerView({ turn, lang, marked = false, frame }: AnswerProps): ReactElement | null {
  const { t } = frame;
  const { answer } = turn;
  if (!answer) return <Promised turn={turn} frame={frame} />;
  return (
    <Spotlight>
      <p className="as-typed" {...langOf(frame, { lang })}>
        {marked ? <Marked text={answer.words} frame={frame} /> : answer.words}
      </p>
      <p className="small muted">{saidBy("answered", answer, frame)}</p>
      {answer.additions.map((added) => (
        <Fragment key={added.at.toISOString()}>
          <p>
            <strong>{t("engage.question.added", { date: frame.format.date(added.at) })}</strong>
          </p>
          <p className="as-typed" {...langOf(frame, { lang })}>
            {marked ? <Marked text={added.words} frame={frame} /> : added.words}
          </p>
          <p className="small muted">{saidBy("added", added, frame)}</p>
        </Fragment>
      ))}
    </Spotlight>
  );
}

/** A text in which what may be of a person is marked. */
export function Marked({ text, frame }: { readonly text: string; readonly frame: Frame }): ReactElement {
  return <MarkedText text={text} places={foundPlaces({ title: "", body: text })} frame={frame} />;
}

function saidBy(how: "answered" | "added", said: Said, frame: Frame): string {
  const by = { name: saidInDutch(frame, said.byName), date: frame.format.date(said.at) };
  return said.byFunction === undefined
    ? frame.t(`engage.question.${how}By`, by)
    : frame.t(`engage.question.${how}ByFunction`, { ...by, function: saidInDutch(frame, said.byFunction) });
}

function Promised({ turn, frame }: Pick<TurnProps, "turn" | "frame">): ReactElement | null {
  const { t, format, now } = frame;
  if (!isOpenTurn(turn)) return null;
  const late = isLate(turn, now);
  return (
    <p>
      <StatusBadge tone={late ? "warning" : "active"}>
        {t(late ? "engage.question.late" : "engage.question.open")}
      </StatusBadge>{" "}
      {t(late ? "engage.question.wasDue" : "engage.question.due", { date: format.date(dueAt(turn)) })}
    </p>
  );
}

/** At most so many letters, cut after a word. */
export function shortened(words: string, atMost: number): string {
  const line = words.replace(/\s+/g, " ");
  if (line.length <= atMost) return line;
  return `${line.slice(0, atMost).replace(/\s\S*$/, "")} …`;
}
