import { createElement } from "react";
import { pickText } from "../../../../kernel/localized.ts";
import type { Particular, StoredContribution } from "../../../../platform/define/method.ts";
import { method, oneField } from "../../../../platform/define/method.ts";
import { said } from "../../../../platform/i18n/said.ts";
import type { Work } from "../../../../platform/define/work.ts";
import { chosenPlace, placeField } from "../../places/place-fields.ts";
import { placeWords } from "../../places/place-field.view.tsx";
import { placeValue } from "../../places/map-place.ts";
import { placesOf } from "../../places/place-reader.ts";
import { deletePlaces, putPlace } from "../../places/place-writer.ts";
import { uploadsOf } from "../../uploads/upload-reader.ts";
import { deleteUploads } from "../../uploads/upload-writer.ts";
import { uploadFields } from "../../uploads/upload.ts";
import type { Idea, IdeasSetup } from "./domain.ts";
import { photoField, photosAtMost } from "./domain.ts";
import { columnsInFile, neighbourhoodsInFile, valuesInFile } from "./in-file.ts";
import { IdeaFormView } from "./idea-form.view.tsx";
import { ideaFields, parseIdea, parseSettings, readSetup } from "./inputs.ts";
import { messages } from "./messages.ts";
import { migrations } from "./migrations.ts";
import { ideaOnPaper } from "./paper.ts";
import { aboutTheme, particularsOf } from "./reader.ts";
import { IdeasSettingsView } from "./settings.view.tsx";
import { deleteParticulars, putParticulars } from "./writer.ts";

/** Ideas: a title, a text, and if asked a theme and a spot; everybody reads them. */
export const ideas = method<IdeasSetup, Idea>({
  id: "ideas",
  carries: ["M06"],
  nameKey: "ideas.name",
  takePartKey: "ideas.takePart",
  visibility: "public",
  takesImports: true,
  migrations,
  messages,
  setup: (_work, activity) => Promise.resolve(readSetup(activity.settings)),
  steps: () => [{ name: "idee", fields: ideaFields }],
  stepView: (setup, _step, frame) => createElement(IdeaFormView, { setup, frame, isOnScreen: true }),
  placeAsks: ({ asksSpot }) => (asksSpot ? [{ control: placeField, words: "spot" }] : []),
  texts: ({ themes }) => themes,
  // Also where no photos are asked any more: what was sent stays until it is taken away.
  uploads: ({ asksPhotos }) => [{ control: photoField, atMost: asksPhotos ? photosAtMost : 0 }],
  forPupils: (setup) => ({ ...setup, asksPhotos: false }),
  paperView: (setup, frame) => createElement(IdeaFormView, { setup, frame }),
  paper: ideaOnPaper,
  parse: parseIdea,
  words: (_setup, { title, body }) => ({ title, body }),
  particulars(setup, fields, { t, lang, authorLang = lang }) {
    const theme = setup.themes.find((one) => one.nl === oneField(fields, "theme"));
    const place = chosenPlace(fields, placeField);
    const spot = said({ lang }, { lang: authorLang, text: oneField(fields, "spot") });
    const found: readonly Particular[] = [
      {
        term: t("ideas.field.theme"),
        value: theme ? said({ lang }, pickText(theme, lang)) : oneField(fields, "theme"),
      },
      { term: t("ideas.field.spot"), value: spot },
      { term: t("engage.place.term"), value: place ? placeWords(place, { t, lang }) : "" },
    ];
    return found.filter(({ value }) => value !== "");
  },
  async store(work, contribution, idea, how) {
    await putParticulars(work, contribution.id, idea, how);
    await putPlace(work, contribution, idea.place, how);
  },
  restore,
  subjects: { offered: ({ themes }) => themes, about: ({ nl = "" }) => aboutTheme(nl) },
  file: { columns: columnsInFile, values: valuesInFile, more: neighbourhoodsInFile },
  async erase(work, ids) {
    await deleteParticulars(work, ids);
    await deletePlaces(work, ids);
    await deleteUploads(work, ids);
  },
  settings: {
    view: (setup, frame) => createElement(IdeasSettingsView, { setup, frame }),
    parse: (fields) => parseSettings(fields),
  },
});

async function restore(work: Work, contributions: readonly StoredContribution[], reader?: "author") {
  const ids = contributions.map(({ id }) => id);
  const found = await particularsOf(work, ids);
  const places = await placesOf(work, ids);
  const photos = await uploadsOf(work, ids, reader === "author" ? "all" : "shown");
  return new Map(
    contributions.map(({ id, title, body }) => {
      const { theme = "", spot = "" } = found.get(id) ?? {};
      const place = places.get(id);
      const typed = { title: [title], body: [body], theme: [theme], spot: [spot] };
      return [id, { ...typed, [placeField]: place ? [placeValue(place)] : [], ...uploadFields(photos.get(id) ?? []) }];
    }),
  );
}
