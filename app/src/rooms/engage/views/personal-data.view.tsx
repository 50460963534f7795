import type { ReactElement } from "react";
import type { Frame } from "../../../platform/define/frame.ts";
import { fieldError, formValue, formValues } from "../../../platform/define/frame.ts";
import { ActionGroup } from "../../../platform/web/components/action-group/action-group.view.tsx";
import { Button } from "../../../platform/web/components/button/button.view.tsx";
import { CheckboxGroup } from "../../../platform/web/components/checkbox-group/checkbox-group.view.tsx";
import { Details } from "../../../platform/web/components/details/details.view.tsx";
import { TextField } from "../../../platform/web/components/text-field/text-field.view.tsx";
import { ActionForm } from "../../../platform/web/form.view.tsx";
import type { FoundPlace } from "../moderation/found-places.ts";
import { foundPlaces, isProbable } from "../moderation/found-places.ts";
import type { ContributionShown } from "../pages/contribution.page.tsx";
import { mayModerate } from "../policy.ts";

type Props = { readonly shown: ContributionShown; readonly frame: Frame };

/** What in the text may be of a person, and one press that makes it unreadable for everybody. */
export function PersonalDataPart({ shown, frame }: Props): ReactElement | null {
  const { t, actor } = frame;
  const { contribution } = shown;
  if (!mayModerate.allows(actor) || contribution.title + contribution.body === "") return null;
  const places = foundPlaces(contribution);
  const isOpen = frame.form.action === "mask" || places.some(isProbable);
  return (
    <>
      <Details summary={t("engage.personal.found", { count: places.length })} open={isOpen}>
        <p>{t("engage.personal.lookYourself")}</p>
        <MaskForm places={places} frame={frame} />
      </Details>
      <Original shown={shown} frame={frame} />
    </>
  );
}

function MaskForm({ places, frame }: { readonly places: readonly FoundPlace[]; readonly frame: Frame }): ReactElement {
  const { t } = frame;
  const ticked = places.filter(isProbable).map(({ key }) => key);
  return (
    <ActionForm frame={frame} action="mask">
      {places.length > 0 && (
        <CheckboxGroup
          name="places"
          label={t("engage.personal.choose")}
          options={places.map((place) => ({ value: place.key, label: labelOf(place, frame) }))}
          values={frame.form.action === "mask" ? formValues(frame, "places") : ticked}
          error={fieldError(frame, "places")}
        />
      )}
      <TextField
        name="also"
        id={places.length > 0 ? "also" : "places"}
        label={t("engage.personal.also")}
        description={t("engage.personal.alsoHelp")}
        optionalText={places.length > 0 ? t("engage.optional") : undefined}
        value={formValue(frame, "also")}
        error={fieldError(frame, "also") ?? (places.length > 0 ? undefined : fieldError(frame, "places"))}
        width="medium"
      />
      <ActionGroup>
        <Button variant="secondary">{t("engage.personal.mask")}</Button>
      </ActionGroup>
      <p className="small muted">{t("engage.personal.kept")}</p>
    </ActionForm>
  );
}

function labelOf({ kind, sureness, words }: FoundPlace, { t }: Frame): string {
  return t(`engage.personal.sureness.${sureness}`, { kind: t(`engage.personal.kind.${kind}`), words });
}

/** What stood there before, for the team alone. */
function Original({ shown, frame }: Props): ReactElement | null {
  const { t } = frame;
  const { original, contribution } = shown;
  if (!original) return null;
  return (
    <Details summary={t("engage.personal.original")}>
      <p className="small muted">{t("engage.personal.kept")}</p>
      <div lang={contribution.lang} dir="auto">
        {original.title !== "" && (
          <p>
            <strong>{original.title}</strong>
          </p>
        )}
        <p className="as-typed">{original.body}</p>
      </div>
      <ActionForm frame={frame} action="restoreWords">
        <Button variant="secondary">{t("engage.personal.restore")}</Button>
      </ActionForm>
    </Details>
  );
}
