import type { ReactElement } from "react";
import type { Frame } from "../../../platform/define/frame.ts";
import { Heading } from "../../../platform/web/components/heading/heading.view.tsx";
import { Quote } from "../../../platform/web/components/quote/quote.view.tsx";
import { TextField } from "../../../platform/web/components/text-field/text-field.view.tsx";
import type { Challenge } from "../domain.ts";
import { paths } from "../paths.ts";
import { fieldOf } from "./field.ts";
import { StaffForm } from "./staff-form.view.tsx";

export type NewTrajectoryViewProps = { readonly frame: Frame; readonly challenge: Challenge };

/** A trajectory begins with the problem it is for; the rest comes later. */
export function NewTrajectoryView({ frame, challenge }: NewTrajectoryViewProps): ReactElement {
  const { t } = frame;
  return (
    <>
      <Heading level={1}>{t("trajectories.staff.newTrajectory")}</Heading>
      <Quote text={challenge.words} attribution={challenge.heardWhere} lang="nl" />
      <StaffForm
        frame={frame}
        action="create"
        back={paths.challenge(challenge.id)}
        saveText={t("trajectories.staff.createTrajectory")}
      >
        <TextField {...fieldOf(frame, "title", challenge.title, { help: true })} required />
      </StaffForm>
    </>
  );
}
