import type { ReactElement } from "react";
import { Alert } from "../../../platform/web/components/alert/alert.view.tsx";
import { Heading } from "../../../platform/web/components/heading/heading.view.tsx";
import type { Challenge, Trajectory } from "../../trajectories/room.ts";
import { trajectoryPaths } from "../../trajectories/room.ts";
import type { KeptArticle } from "../domain/bylaw.ts";
import type { Guide } from "../domain/guide.ts";
import type { RecordedMotivation } from "../domain/motivation.ts";
import { changedSince } from "../domain/motivation.ts";
import { noteParts } from "../export/motivation-note.ts";
import { paths } from "../paths.ts";
import { checkOf } from "./todos.view.tsx";
import type { Reading } from "./words.ts";
import { say } from "./words.ts";

type NoteProps = Reading & {
  readonly guide: Guide;
  readonly challenge: Challenge;
  readonly trajectory: Trajectory | undefined;
  readonly recorded: RecordedMotivation;
  readonly article: KeptArticle | undefined;
  readonly cited: readonly KeptArticle[];
};

/** What was recorded, as a text for the file, and what was changed after it: it stays, whatever the QuickScan says now. */
export function MotivationNoteView(props: NoteProps): ReactElement {
  const { frame, guide, trajectory, recorded } = props;
  const { t } = frame;
  return (
    <section className="stack stack--close" id="motivering">
      <Heading level={2}>{t("choose.note.forFile")}</Heading>
      {trajectory && differs(trajectory, recorded) && (
        <p>
          {t("choose.note.differs")} <a href={trajectoryPaths.overview(trajectory.id)}>{t("choose.motivation.read")}</a>
        </p>
      )}
      <div className="panel measure stack stack--close">
        {noteParts(props, props).map(({ heading, text }) => (
          <div key={heading}>
            <Heading level={3}>{heading}</Heading>
            <p className="as-typed">{text}</p>
          </div>
        ))}
      </div>
      <ul>
        {["motivering.docx", "motivering.txt"].map((file) => (
          <li key={file}>
            <a href={paths.note(guide.id, file)}>{t(`choose.note.file.${file}`)}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Who changed answers after the record, when, and which checks say something else now. */
export function ChangedAfter({
  frame,
  content,
  guide,
  recorded,
}: Pick<NoteProps, "frame" | "content" | "guide" | "recorded">): ReactElement | null {
  const { t, format } = frame;
  const changed = changedSince(guide, recorded);
  if (!changed) return null;
  const answer = (given: string | undefined) => t(`choose.scan.answer.${given ?? "none"}`);
  return (
    <Alert
      type="warning"
      signLabel={t("choose.sign.note")}
      title={t("choose.note.changed", { by: guide.changedBy, on: format.dateTime(guide.changedAt) })}
    >
      <p>{t("choose.note.changedText", { count: changed.length })}</p>
      {changed.length > 0 && (
        <ul>
          {changed.map(({ check, before, now }) => (
            <li key={check}>
              {say(frame, checkOf(content, check)?.question ?? { nl: check })}{" "}
              {t("choose.note.changedCheck", { before: answer(before), now: answer(now) })}
            </li>
          ))}
        </ul>
      )}
    </Alert>
  );
}

/** On the trajectory's own page somebody recorded something else since. */
function differs({ motivation, texts }: Trajectory, { decision, by, on, reasons }: RecordedMotivation): boolean {
  const same = motivation?.decision === decision && motivation.by === by && motivation.on === on;
  return !same || texts.motivation?.nl !== reasons;
}
