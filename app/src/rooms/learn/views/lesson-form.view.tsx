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

type Props = { readonly frame: Frame; readonly lesson?: Lesson | undefined };

/** A new lesson, or one to change. */
export function LessonForm({ frame, lesson }: Props): ReactElement {
  const { t } = frame;
  return (
    <ActionForm frame={frame} action={lesson ? "change" : "add"}>
      {lesson && <input type="hidden" name="version" value={lesson.version} />}
      <WhatAndWho frame={frame} lesson={lesson} />
      <TextArea
        {...field(frame, "context", lesson?.context)}
        label={t("learn.lesson.context")}
        description={t("learn.lesson.contextHelp")}
        rows={3}
        optionalText={t("learn.optional")}
      />
      <TextArea
        {...field(frame, "textEn", lesson?.text["en"])}
        label={t("learn.lesson.textEn")}
        rows={3}
        optionalText={t("learn.optional")}
        lang="en"
      />
      {lesson && <Progress frame={frame} lesson={lesson} />}
      <div>
        <Button>{t("learn.lessons.save")}</Button>
      </div>
    </ActionForm>
  );
}

/** What no lesson can do without: words, an owner, a way on and a date. */
function WhatAndWho({ frame, lesson }: Props): ReactElement {
  const { t } = frame;
  return (
    <>
      <TextArea
        {...field(frame, "textNl", lesson?.text["nl"])}
        label={t("learn.lesson.text")}
        description={t("learn.lesson.textHelp")}
        rows={3}
        required
        lang="nl"
      />
      <TextField
        {...field(frame, "owner", lesson?.owner)}
        label={t("learn.lesson.owner")}
        description={t("learn.lesson.ownerHelp")}
        required
      />
      <SelectField
        {...field(frame, "route", lesson?.route)}
        label={t("learn.lesson.route")}
        emptyLabel="–"
        options={lessonRoutes.map((route) => ({ value: route, label: t(`learn.lessonRoute.${route}`) }))}
        required
      />
      <DateField {...field(frame, "dueOn", lesson?.dueOn)} label={t("learn.lesson.dueOn")} required />
    </>
  );
}

function Progress({ frame, lesson }: { readonly frame: Frame; readonly lesson: Lesson }): ReactElement {
  const { t } = frame;
  return (
    <>
      <RadioGroup
        {...field(frame, "status", lesson.status)}
        label={t("learn.lesson.status")}
        options={lessonStatuses.map((status) => ({ value: status, label: t(`learn.lessonStatus.${status}`) }))}
      />
      <TextField
        {...field(frame, "statusNote", lesson.statusNote)}
        label={t("learn.lesson.statusNote")}
        description={t("learn.lesson.statusNoteHelp")}
        optionalText={t("learn.optional")}
      />
    </>
  );
}

function field(frame: Frame, name: string, saved = "") {
  return { name, value: formValue(frame, name, saved), error: fieldError(frame, name) };
}
