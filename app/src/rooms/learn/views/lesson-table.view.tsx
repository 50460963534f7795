import type { ReactElement } from "react";
import { pickText } from "../../../kernel/localized.ts";
import type { Frame } from "../../../platform/define/frame.ts";
import { EmptyState } from "../../../platform/web/components/empty-state/empty-state.view.tsx";
import { Table } from "../../../platform/web/components/table/table.view.tsx";
import type { Lesson } from "../lessons/lesson.ts";
import { learnPaths } from "../paths.ts";

export type LessonTableProps = {
  readonly frame: Frame;
  readonly lessons: readonly Lesson[];
  readonly mayChange: boolean;
};

/** Lessons with who sees to them and where they land. */
export function LessonTable({ frame, lessons, mayChange }: LessonTableProps): ReactElement {
  const { t, format, lang } = frame;
  return (
    <Table
      caption={t("learn.lessons.title")}
      captionHidden
      columns={["lesson", "owner", "route", "due", "status"].map((name) => ({ label: t(`learn.column.${name}`) }))}
      empty={
        <EmptyState title={t("learn.lessons.empty")} pictogram="flag">
          {t("learn.lessons.emptyText")}
        </EmptyState>
      }
      rows={lessons.map((lesson) => {
        const text = pickText(lesson.text, lang);
        const words = <span lang={text.lang}>{text.text}</span>;
        return {
          key: lesson.id,
          cells: [
            mayChange ? <a href={learnPaths.lesson(lesson.trajectoryId, lesson.id)}>{words}</a> : words,
            lesson.owner,
            t(`learn.lessonRoute.${lesson.route}`),
            format.date(lesson.dueOn),
            t(`learn.lessonStatus.${lesson.status}`),
          ],
        };
      })}
    />
  );
}
