import type { ReactElement } from "react";
import { pickText } from "../../../../kernel/localized.ts";
import type { Frame } from "../../../../platform/define/frame.ts";
import { fieldError, formValue } from "../../../../platform/define/frame.ts";
import { said } from "../../../../platform/i18n/said.ts";
import { RadioGroup } from "../../../../platform/web/components/radio-group/radio-group.view.tsx";
import { TextArea } from "../../../../platform/web/components/text-area/text-area.view.tsx";
import { TextField } from "../../../../platform/web/components/text-field/text-field.view.tsx";
import { FindPlaceButtons, PlaceField } from "../../places/place-field.view.tsx";
import { placeField } from "../../places/place-fields.ts";
import { PhotoField } from "../../uploads/views/photo-field.view.tsx";
import type { IdeasSetup } from "./domain.ts";
import { lengths, photoField, photosAtMost } from "./domain.ts";

type IdeaFormProps = {
  readonly setup: IdeasSetup;
  readonly frame: Frame;
  /** Whether the form can be left for now and come back to, to look up a place or to add a photo. */
  readonly isOnScreen?: boolean;
};

/** An idea: what it is called, what it is, and if asked its subject and its spot. */
export function IdeaFormView({ setup, frame, isOnScreen = false }: IdeaFormProps): ReactElement {
  const { t, format, lang } = frame;
  return (
    <>
      <TextField
        name="title"
        label={t("ideas.field.title")}
        description={t("ideas.field.titleHelp", { max: lengths.title })}
        value={formValue(frame, "title")}
        error={fieldError(frame, "title")}
        autoComplete="off"
        required
      />
      <TextArea
        name="body"
        label={t("ideas.field.body")}
        description={t("ideas.field.bodyHelp")}
        limitText={t("ideas.field.limit", { max: format.number(lengths.body) })}
        value={formValue(frame, "body")}
        error={fieldError(frame, "body")}
        rows={8}
        required
      />
      {setup.themes.length > 0 && (
        <RadioGroup
          name="theme"
          label={t("ideas.field.theme")}
          optionalText={t("engage.optional")}
          options={[
            ...setup.themes.map((theme) => ({ value: theme.nl, label: said(frame, pickText(theme, lang)) })),
            // Nobody can take the dot out of a round box: who pressed by mistake presses this.
            { value: "", label: t("ideas.field.noTheme") },
          ]}
          value={formValue(frame, "theme")}
          error={fieldError(frame, "theme")}
        />
      )}
      {setup.asksSpot && <Spot frame={frame} findsPlaces={isOnScreen} />}
      {setup.asksPhotos && isOnScreen && (
        <PhotoField
          control={photoField}
          label={t("ideas.field.photos")}
          description={t("ideas.field.photosHelp", { max: photosAtMost })}
          optionalText={t("engage.optional")}
          frame={frame}
        />
      )}
    </>
  );
}

/** Where it is about: in words of one's own, and if one likes a place on the map. */
function Spot({ frame, findsPlaces }: Pick<IdeaFormProps, "frame"> & { readonly findsPlaces: boolean }): ReactElement {
  const { t } = frame;
  return (
    <>
      <TextField
        name="spot"
        label={t("ideas.field.spot")}
        description={t("ideas.field.spotHelp")}
        optionalText={t("engage.optional")}
        value={formValue(frame, "spot")}
        error={fieldError(frame, "spot")}
        autoComplete="off"
      />
      {findsPlaces && <FindPlaceButtons control={placeField} frame={frame} />}
      <PlaceField control={placeField} privacyKey="engage.place.privacy" frame={frame} />
    </>
  );
}
