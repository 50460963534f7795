import type { ReactElement } from "react";
import { pickText } from "../../../kernel/localized.ts";
import type { Frame } from "../../../platform/define/frame.ts";
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
      <OutcomeBadge outcome={outcome} frame={frame} />{" "}
      <span lang={words.lang} dir="auto">
        {words.text}
      </span>
      {forwardedTo !== null && <> {t("engage.answer.forwardedTo", { place: forwardedTo })}</>}
    </>
  );
}

function whoDecided({ deciderName, deciderFunction, confirmedAt }: CountedAnswer, { t, format }: Frame): string {
  if (confirmedAt === null) return "–";
  return t("engage.answer.decidedBy", {
    name: deciderName ?? "",
    function: deciderFunction ?? "",
    date: format.date(confirmedAt),
  });
}
