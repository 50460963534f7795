import { z } from "zod";
import { notFound } from "../../../../kernel/refusal.ts";
import { ok } from "../../../../kernel/result.ts";
import type { Method } from "../../../../platform/define/method.ts";
import type { UploadAsk } from "../../../../platform/define/method-asks.ts";
import { action, page } from "../../../../platform/define/page.ts";
import type { TakePartParams } from "../../pages/take-part.page.tsx";
import { shownTo, takePartParams } from "../../pages/take-part.page.tsx";
import { takePartHref } from "../../paths.ts";
import { mayTakePart } from "../../policy.ts";
import type { TakePartShown } from "../../views/take-part.view.tsx";
import { TakePartView } from "../../views/take-part.view.tsx";
import type { addPhoto, Added } from "../commands/add-photo.ts";
import type { Removed, removePhoto } from "../commands/remove-photo.ts";
import { addPhotosHref, addPhotosPath } from "../paths.ts";
import { asksOf, fileLimitScript, formMegabytes, uploadsIn } from "../upload.ts";
import { AddPhotosView } from "../views/add-photos.view.tsx";
import { publicCrumb } from "../../trajectory-crumbs.ts";

type Params = TakePartParams & { readonly vraag: string };

const params: z.ZodType<Params> = z.intersection(takePartParams, z.object({ vraag: z.string().max(100) }));

export type AddPhotosShown = TakePartShown & { readonly draft: string; readonly ask: UploadAsk };

const ofDraft = ({ activity, concept = "", vraag }: Params) => ({
  activityId: activity,
  draft: concept,
  control: vraag,
});

// Of no use where nothing may be sent and nothing was.
const askOfUse = ({ place, saved }: TakePartShown, vraag: string) =>
  asksOf(place).find(
    ({ control, atMost }) => control === vraag && (atMost > 0 || uploadsIn(saved, control).length > 0),
  );

/** Where somebody half-way a form adds photos. A page of its own, so that the form stays light and sends no files. */
export function addPhotosPage(
  methods: readonly Method[],
  commands: { readonly add: ReturnType<typeof addPhoto>; readonly remove: ReturnType<typeof removePhoto> },
) {
  return page({
    path: addPhotosPath,
    layout: "resident",
    policy: mayTakePart,
    params,
    ...{ formMegabytes, scripts: [fileLimitScript] },
    async load(work, given) {
      if (given.concept === undefined) return notFound();
      const shown = await shownTo(work, methods, given);
      if (!shown.ok) return shown;
      const ask = askOfUse(shown.value, given.vraag);
      return ask ? ok({ ...shown.value, ask }) : notFound();
    },
    title: ({ ask }, { t }) => t((ask.takes ?? "photos") === "photos" ? "engage.photo.title" : "engage.pdf.title"),
    crumbs: ({ place }, { t, lang }) => [
      publicCrumb({ lang }, place.trajectory),
      { label: t(place.method.takePartKey) },
    ],
    view(shown, frame) {
      const { draft, place, begunAt } = shown;
      // Gone, or too late: said as where it is filled in.
      if (draft === undefined || (!place.open && begunAt === undefined))
        return <TakePartView shown={shown} frame={frame} />;
      return <AddPhotosView shown={{ ...shown, draft }} frame={frame} />;
    },
    actions: {
      add: action({
        command: commands.add,
        input: (given: Params, form) => ({ ...ofDraft(given), photo: form["photo"], alt: form["alt"] }),
        next: ({ draft, isPdf }: Added, { slug, activity, stap, vraag }) => ({
          to: `${takePartHref(slug, activity, { draft, screen: stap })}#${vraag}`,
          notice: isPdf ? "engage.pdf.added" : "engage.photo.added",
          goesOn: true,
        }),
      }),
      remove: action({
        command: commands.remove,
        input: (given: Params, form) => ({ ...ofDraft(given), photoId: form["photoId"] }),
        next: ({ wasPdf }: Removed, { slug, activity, ...at }) => ({
          to: addPhotosHref(slug, activity, at),
          notice: wasPdf ? "engage.pdf.removed" : "engage.photo.removed",
          goesOn: true,
        }),
      }),
    },
  });
}
