import { pickText } from "../../../../kernel/localized.ts";
import type { FileColumn, FileValue } from "../../../../platform/define/file-columns.ts";
import type { Fields, PaperReader } from "../../../../platform/define/method.ts";
import { oneField } from "../../../../platform/define/method.ts";
import type { Work } from "../../../../platform/define/work.ts";
import { neighbourhoodsById } from "../../places/neighbourhoods/reader.ts";
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
    { code: "neighbourhood", words: t("ideas.staff.file.neighbourhood"), kind: t("ideas.staff.file.text") },
    { code: "district", words: t("ideas.staff.file.district"), kind: t("ideas.staff.file.text") },
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

/** Where the place lies, once that was looked up. */
export async function neighbourhoodsInFile(
  work: Work,
  _setup: IdeasSetup,
  ideas: ReadonlyMap<string, Fields>,
): Promise<ReadonlyMap<string, Readonly<Record<string, FileValue>>>> {
  const near = await neighbourhoodsById(work, [...ideas.keys()]);
  return new Map(
    [...near].map(([id, { name, district }]) => [id, { neighbourhood: name, district: district?.name ?? null }]),
  );
}
