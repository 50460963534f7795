import { pickText } from "../../../../kernel/localized.ts";
import type { FileColumn, FileValue } from "../../../../platform/define/file-columns.ts";
import type { Fields, PaperReader } from "../../../../platform/define/method.ts";
import { oneField } from "../../../../platform/define/method.ts";
import { chosenPlace, placeField } from "../../places/place-fields.ts";
import { photoHref } from "../../uploads/paths.ts";
import { uploadsIn } from "../../uploads/upload.ts";
import { photoField } from "./domain.ts";
import type { IdeasSetup } from "./domain.ts";

/** What an idea has besides its title and text, also what is asked no longer: it was answered. */
export function columnsInFile({ themes }: IdeasSetup, { t, lang }: PaperReader): readonly FileColumn[] {
  const options = themes.map((theme) => ({ code: theme.nl, label: pickText(theme, lang).text }));
  return [
    { code: "theme", words: t("ideas.field.theme"), kind: t("ideas.staff.file.choice"), options },
    { code: "spot", words: t("ideas.field.spot"), kind: t("ideas.staff.file.text") },
    { code: "address", words: t("ideas.staff.file.address"), kind: t("ideas.staff.file.text") },
    { code: "lon", words: t("ideas.staff.file.lon"), kind: t("ideas.staff.file.degrees") },
    { code: "lat", words: t("ideas.staff.file.lat"), kind: t("ideas.staff.file.degrees") },
    { code: "photos", words: t("ideas.staff.file.photos"), kind: t("ideas.staff.file.text") },
  ];
}

export function valuesInFile(_setup: IdeasSetup, fields: Fields): Readonly<Record<string, FileValue>> {
  const place = chosenPlace(fields, placeField);
  return {
    theme: oneField(fields, "theme") || null,
    spot: oneField(fields, "spot") || null,
    ...{ address: place?.address || null, lon: place?.lon ?? null, lat: place?.lat ?? null },
    photos:
      uploadsIn(fields, photoField)
        .map(({ id }) => photoHref(id, "whole"))
        .join(" ") || null,
  };
}
