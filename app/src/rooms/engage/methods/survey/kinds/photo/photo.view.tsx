import type { ReactElement } from "react";
import { PhotoField } from "../../../../uploads/views/photo-field.view.tsx";
import type { AskedQuestion } from "../kind.ts";
import { questionLabel } from "../question-label.ts";
import { takesOf } from "./settings.ts";

/** Photos are added half-way a form of one's own; who types paper over, or changes an answer later, reads that. */
export function PhotoQuestionView(asked: AskedQuestion): ReactElement {
  const { question, frame, isOnScreen = false } = asked;
  const { t } = frame;
  const takes = takesOf(question);
  const { label, description, optionalText } = questionLabel(asked, t(`survey.photo.who.${takes}`));
  if (isOnScreen)
    return (
      <PhotoField
        control={question.code}
        label={label}
        description={description}
        optionalText={optionalText}
        takes={takes}
        frame={frame}
      />
    );
  return (
    <p>
      <strong>{label}</strong> {t(`survey.photo.notHere.${takes}`)}
    </p>
  );
}
