import type { ReactElement } from "react";
import type { Frame } from "../../../platform/define/frame.ts";
import { fieldError, formValue } from "../../../platform/define/frame.ts";
import { Button } from "../../../platform/web/components/button/button.view.tsx";
import { DateField } from "../../../platform/web/components/date-field/date-field.view.tsx";
import { RadioGroup } from "../../../platform/web/components/radio-group/radio-group.view.tsx";
import { SelectField } from "../../../platform/web/components/select-field/select-field.view.tsx";
import { TextArea } from "../../../platform/web/components/text-area/text-area.view.tsx";
import { TextField } from "../../../platform/web/components/text-field/text-field.view.tsx";
import { ActionForm } from "../../../platform/web/form.view.tsx";
import type { Lesson } from "../lessons/lesson.ts";
import { lessonRoutes, lessonStatuses } from "../lessons/lesson.ts";

/** A new lesson, or one to change. */
export function LessonForm({
  frame,
  lesson,
}: {
  readonly frame: Frame;
  readonly lesson?: Lesson | undefined;
}): ReactElement {
  const { t } = frame;
  const field = (name: string, saved: string) => ({
    name,
    value: formValue(frame, name, saved),
    error: fieldError(frame, name),
  });
  const optionalText = t("learn.optional");
  return (
    <ActionForm frame={frame} action={lesson ? "change" : "add"}>
      {lesson && <input type="hidden" name="version" value={lesson.version} />}
      <TextArea
        {...field("textNl", lesson?.text["nl"] ?? "")}
        label={t("learn.lesson.text")}
        description={t("learn.lesson.textHelp")}
        rows={3}
        required
        lang="nl"
      />
      <TextField
        {...field("owner", lesson?.owner ?? "")}
        label={t("learn.lesson.owner")}
        description={t("learn.lesson.ownerHelp")}
        required
      />
      <SelectField
        {...field("route", lesson?.route ?? "")}
        label={t("learn.lesson.route")}
        emptyLabel="–"
        options={lessonRoutes.map((route) => ({ value: route, label: t(`learn.lessonRoute.${route}`) }))}
        required
      />
      <DateField {...field("dueOn", lesson?.dueOn ?? "")} label={t("learn.lesson.dueOn")} required />
      <TextArea
        {...field("context", lesson?.context ?? "")}
        label={t("learn.lesson.context")}
        description={t("learn.lesson.contextHelp")}
        rows={3}
        optionalText={optionalText}
      />
      <TextArea
        {...field("textEn", lesson?.text["en"] ?? "")}
        label={t("learn.lesson.textEn")}
        rows={3}
        optionalText={optionalText}
        lang="en"
      />
      {lesson && (
        <>
          <RadioGroup
            {...field("status", lesson.status)}
            label={t("learn.lesson.status")}
            options={lessonStatuses.map((status) => ({ value: status, label: t(`learn.lessonStatus.${status}`) }))}
          />
          <TextField
            {...field("statusNote", lesson.statusNote)}
            label={t("learn.lesson.statusNote")}
            description={t("learn.lesson.statusNoteHelp")}
            optionalText={optionalText}
          />
        </>
      )}
      <div>
        <Button>{t("learn.lessons.save")}</Button>
      </div>
    </ActionForm>
  );
}
