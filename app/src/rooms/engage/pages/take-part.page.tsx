import { z } from "zod";
import { tokenHash } from "../../../kernel/ids.ts";
import type { Refusal } from "../../../kernel/refusal.ts";
import { notFound } from "../../../kernel/refusal.ts";
import type { Result } from "../../../kernel/result.ts";
import { ok } from "../../../kernel/result.ts";
import type { Work } from "../../../platform/define/work.ts";
import { action, page } from "../../../platform/define/page.ts";
import type { FormSigns, RawForm } from "../../../platform/define/page.ts";
import { closesItselfAt } from "../../trajectories/room.ts";
import { publicCrumb } from "../trajectory-crumbs.ts";
import type { EngageBindings } from "../bindings.ts";
import { saveDraft } from "../commands/save-draft.ts";
import type { SavedDraft } from "../commands/save-draft.ts";
import { submitContribution } from "../commands/submit-contribution.ts";
import type { Sent } from "../commands/check-sending.ts";
import { draftByHash } from "../draft-reader.ts";
import { typedFields } from "../form-fields.ts";
import { screenAt, screensOf } from "../form-flow.ts";
import { begunInTime } from "../grace.ts";
import { laterHref, ownHref, pickPlaceHref, takePartHref, takePartPath } from "../paths.ts";
import type { Finding } from "../places/place-fields.ts";
import { foundPlacesId, isDrawing } from "../places/place-fields.ts";
import { isPublicPlace, placeOf } from "../place.ts";
import { mayTakePart } from "../policy.ts";
import { trapName } from "../suspicion/inputs.ts";
import { forPupil, isPupil } from "../school/pupil.ts";
import { signedFor } from "../sign-in/domain.ts";
import { offeredSignIn } from "../sign-in/offered.ts";
import { ownTurn } from "../turns/own-turn.ts";
import { showsSimilar } from "../search/shows-similar.ts";
import type { Supported } from "../support/commands.ts";
import { supportContribution } from "../support/commands.ts";
import { similarTexts } from "../support/similar.ts";
import { addPhotosHref } from "../uploads/paths.ts";
import type { TakePartShown } from "../views/take-part.view.tsx";
import { screenTitle } from "../views/names.ts";
import { TakePartView } from "../views/take-part.view.tsx";

/** Where somebody is in a form: of which activity, with which draft, at which screen. */
export type TakePartParams = {
  readonly slug: string;
  readonly activity: string;
  readonly concept?: string | undefined;
  readonly stap?: string | undefined;
};

export const takePartParams: z.ZodType<TakePartParams> = z.object({
  slug: z.string().max(80),
  activity: z.string().max(40),
  concept: z.string().max(100).optional(),
  stap: z.string().max(40).optional(),
});

/** Where residents take part: their answers, who they are, check and send. Any screen may be sent on its own. */
export function takePartPage(
  bindings: EngageBindings,
  save = saveDraft(bindings.methods, bindings.addresses),
  submit = submitContribution(bindings),
  support = supportContribution(bindings.methods),
) {
  return page({
    path: takePartPath,
    layout: "resident",
    policy: mayTakePart,
    params: takePartParams,
    scriptsFor,
    load: (work, given) => shownTo(work, bindings.methods, given),
    title: screenTitle,
    crumbs: ({ place }, { t, lang }) => [
      publicCrumb({ lang }, place.trajectory),
      { label: t(place.method.takePartKey) },
    ],
    view: (shown, frame) => <TakePartView shown={shown} frame={frame} />,
    actions: {
      save: action({
        command: save,
        input: (given: TakePartParams, form, signs) => ({
          ...sentIn(given, form, signs),
          screen: form["_screen"] ?? "",
          later: form["_later"] !== undefined,
          find: form["_find"],
          photo: form["_photo"],
        }),
        next: (kept: SavedDraft) => ({ to: nextOf(kept), goesOn: !kept.later }),
        asGuest: true,
      }),
      submit: action({
        command: submit,
        input: (given: TakePartParams, form, signs) => ({ ...sentIn(given, form, signs), trap: form[trapName] }),
        next: ({ token }: Sent) => ({ to: `${ownHref(token)}/bewijs` }),
        asGuest: true,
      }),
      support: action({
        command: support,
        input: ({ activity }: TakePartParams, form) => ({ activityId: activity, receipt: form["receipt"] }),
        next: (_one: Supported, { slug, activity, concept, stap }) => ({
          to: takePartHref(slug, activity, { draft: concept, screen: stap }),
          ...{ notice: "engage.support.given", goesOn: true },
        }),
        asGuest: true,
      }),
    },
  });
}

function scriptsFor({ place, screen, screens }: TakePartShown): readonly string[] {
  return showsSimilar(place) && screen === screens[0] ? ["taking-part/similar-texts.ts"] : [];
}

function nextOf({ slug, activityId, draft, screen, later, find, photo }: SavedDraft): string {
  if (photo !== undefined) return addPhotosHref(slug, activityId, { concept: draft, stap: screen, vraag: photo });
  if (find && isDrawing(find))
    return pickPlaceHref(slug, activityId, { draft, screen, control: find.control }) + hashOf(find);
  const hrefOf = later ? laterHref : takePartHref;
  return hrefOf(slug, activityId, { draft, screen }) + (find ? hashOf(find) : "");
}

function hashOf({ way, control }: Finding): string {
  return way === "map" ? "" : `#${foundPlacesId(control)}`;
}

/** The screen that is asked for, with what was saved of this activity. */
export async function shownTo(
  work: Work,
  methods: EngageBindings["methods"],
  { slug, activity, concept, stap }: TakePartParams,
): Promise<Result<TakePartShown, Refusal>> {
  const whole = await placeOf(work, methods, activity);
  if (!whole || whole.trajectory.slug !== slug || !isPublicPlace(whole)) return notFound();
  const found = concept === undefined ? undefined : await draftByHash(work, tokenHash(concept));
  const draft = found?.activityId === activity ? found : undefined;
  const asPupil = await isPupil(work, draft?.codeHash);
  const place = asPupil ? forPupil(whole) : whole;
  const saved = draft?.fields ?? {};
  const screens = screensOf(place, saved);
  // Without anything saved there is only a beginning.
  const screen = screenAt(screens, draft ? stap : undefined);
  const begun = place.open ? undefined : await begunInTime(work, place, { draft: concept });
  const gone = { draft: draft && concept, draftGone: concept !== undefined && !draft };
  const closesAt = place.open ? await closesItselfAt(work, place.trajectory.id) : undefined;
  const similar = screen.name === "check" ? await similarTexts(work, place, saved) : [];
  const comes = {
    code: draft?.codeHash !== undefined,
    signed: signedFor(draft?.signed, { actor: work.actor, now: work.now, turns: place.host.turns }),
  };
  const turn = place.open || begun ? await ownTurn(work, place, comes) : undefined;
  const signIn = await offeredSignIn(work, place);
  const at = { asPupil, saved, screens, screen, similar, turn, signIn };
  return ok({ place, closesAt, ...gone, keptUntil: draft?.keptUntil, begunAt: begun?.at, ...at });
}

/** The draft of the form itself counts; the address has it too. */
function sentIn({ activity, concept }: TakePartParams, form: RawForm, { begunAt }: FormSigns) {
  return { activityId: activity, draft: form["_draft"] ?? concept, begunAt, fields: typedFields(form) };
}
