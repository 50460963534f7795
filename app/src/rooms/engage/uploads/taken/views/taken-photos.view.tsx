import type { ReactElement } from "react";
import type { Frame } from "../../../../../platform/define/frame.ts";
import { fieldError, formValue } from "../../../../../platform/define/frame.ts";
import { langOf } from "../../../../../platform/i18n/said.ts";
import { ActionGroup } from "../../../../../platform/web/components/action-group/action-group.view.tsx";
import { Alert } from "../../../../../platform/web/components/alert/alert.view.tsx";
import { Button } from "../../../../../platform/web/components/button/button.view.tsx";
import { Details } from "../../../../../platform/web/components/details/details.view.tsx";
import { TextArea } from "../../../../../platform/web/components/text-area/text-area.view.tsx";
import { ActionForm } from "../../../../../platform/web/form.view.tsx";
import type { AuthorStep } from "../../../moderation/moderation-reader.ts";
import type { OwnShown } from "../../../pages/load-own.ts";
import { asksOf } from "../../upload.ts";
import { altOf, Photos } from "../../views/photos.view.tsx";
import type { TakenUpload } from "../reader.ts";

type Props = { readonly shown: OwnShown; readonly frame: Frame };

/** Why the team took photos away, what was decided when somebody looked again, and the way to say that one does not agree. */
export function TakenPhotos({ shown, frame }: Props): ReactElement | null {
  if (shown.photoSteps.length === 0) return null;
  return (
    <>
      <Alert type="info" signLabel={frame.t("engage.sign.info")}>
        {shown.photoSteps.map((step) => (
          <Step step={step} shown={shown} frame={frame} key={step.id} />
        ))}
      </Alert>
      <Photos
        photos={shown.photosTaken}
        of={shown.contribution.title}
        lang={shown.contribution.lang}
        seeBy={{ inbreng: shown.token }}
        frame={frame}
        act={({ id }) => {
          const taken = shown.photosTaken.find((one) => one.id === id);
          return taken && <Object taken={taken} shown={shown} frame={frame} />;
        }}
      />
    </>
  );
}

function Step({ step, shown, frame }: Props & { readonly step: AuthorStep }): ReactElement {
  const { t, format } = frame;
  const { what, at, reason, words } = step;
  // Which of the two it was is not kept.
  const isAlsoPdf = asksOf(shown.place).some(({ takes = "photos" }) => takes !== "photos");
  const date = format.date(at);
  if (what !== "photo_removed")
    return (
      <p>
        {date}: {t(`engage.photo.step.${what}`)}
      </p>
    );
  return (
    <div>
      <p>
        {t(isAlsoPdf ? "engage.pdf.taken" : "engage.photo.taken", { date })} {t(`engage.photo.reason.${reason}`)}
      </p>
      {words !== undefined && (
        <p className="as-typed" {...langOf(frame, { lang: "nl" })}>
          {words}
        </p>
      )}
    </div>
  );
}

/** Say once that you do not agree, as long as it is kept. */
function Object({ taken, shown, frame }: Props & { readonly taken: TakenUpload }): ReactElement {
  const { t, format } = frame;
  if (taken.objection !== undefined) return <p>{t("engage.photo.object.waits")}</p>;
  const isSent = frame.form.action === "objectToPhoto" && formValue(frame, "photoId") === taken.id;
  const label = t("engage.photo.object.of", { alt: altOf(taken, shown.contribution.title, frame) });
  return (
    <>
      <p className="small">{t("engage.photo.object.until", { date: format.date(taken.keptUntil) })}</p>
      <Details summary={label} open={isSent}>
        <p>{t("engage.photo.object.text")}</p>
        <ActionForm frame={frame} action="objectToPhoto" label={label}>
          <input type="hidden" name="photoId" value={taken.id} />
          <TextArea
            name="photoObjection"
            id={isSent ? "photoObjection" : `photoObjection-${taken.id}`}
            label={t("engage.own.objectWhy")}
            rows={4}
            value={isSent ? formValue(frame, "photoObjection") : ""}
            error={isSent ? fieldError(frame, "photoObjection") : undefined}
          />
          <ActionGroup>
            <Button label={label}>{t("engage.own.objectNow")}</Button>
          </ActionGroup>
        </ActionForm>
      </Details>
    </>
  );
}
