import type { ReactElement } from "react";
import { pickText } from "../../../kernel/localized.ts";
import type { Frame } from "../../../platform/define/frame.ts";
import { said, saidInDutch } from "../../../platform/i18n/said.ts";
import { Table } from "../../../platform/web/components/table/table.view.tsx";
import type { CountedAnswer } from "../answers-reader.ts";
import type { AnswersShown } from "../pages/answers.page.tsx";
import { OutcomeBadge } from "./answer.view.tsx";
import { activityName } from "./names.ts";

/** Contributions of which only the number is public, with what was done with them. */
export function CountedAnswers({
  shown,
  frame,
}: {
  readonly shown: AnswersShown;
  readonly frame: Frame;
}): ReactElement | null {
  const { t, format } = frame;
  if (shown.counted.length === 0) return null;
  const rows = shown.counted.map((one, at) => ({
    key: String(at),
    cells: [
      activityName(shown, one.activityId, frame),
      format.number(one.many),
      whatWasDone(one, frame),
      whoDecided(one, frame),
    ],
  }));
  return (
    <Table
      caption={t("engage.answers.counted")}
      columns={[
        { label: t("engage.answers.activity") },
        { label: t("engage.answers.many"), numeric: true },
        { label: t("engage.answers.done") },
        { label: t("engage.answers.decided") },
      ]}
      rows={rows}
    />
  );
}

function whatWasDone({ outcome, reason, forwardedTo }: CountedAnswer, frame: Frame): ReactElement {
  const { t, lang } = frame;
  if (outcome === null || reason === null) return <>{t("engage.answers.waitingOne")}</>;
  const words = pickText(reason, lang);
  return (
    <>
      <OutcomeBadge outcome={outcome} frame={frame} /> {said(frame, words)}
      {forwardedTo !== null && <> {t("engage.answer.forwardedTo", { place: saidInDutch(frame, forwardedTo) })}</>}
    </>
  );
}

function whoDecided({ deciderName, deciderFunction, confirmedAt }: CountedAnswer, frame: Frame): string {
  const { t, format } = frame;
  if (confirmedAt === null) return "–";
  return t("engage.answer.decidedBy", {
    name: saidInDutch(frame, deciderName ?? ""),
    function: saidInDutch(frame, deciderFunction ?? ""),
    date: format.date(confirmedAt),
  });
}
