import type { z } from "zod";
import { newId, newToken, tokenHash } from "../../../kernel/ids.ts";
import type { FieldRefusal, Refusal } from "../../../kernel/refusal.ts";
import { notFound } from "../../../kernel/refusal.ts";
import type { Result } from "../../../kernel/result.ts";
import { ok, refused } from "../../../kernel/result.ts";
import { slowCommand } from "../../../platform/define/command.ts";
import type { Fields, Method } from "../../../platform/define/method.ts";
import type { Work } from "../../../platform/define/work.ts";
import { codeProblem, hashOf, parseCode, withoutCode } from "../codes/given-code.ts";
import { draftByHash } from "../draft-reader.ts";
import { insertDraft, updateDraft } from "../draft-writer.ts";
import { overlaid } from "../form-fields.ts";
import { problemsOn, screenAfter, screenAt, screensOf, withKnown } from "../form-flow.ts";
import { begunInTime } from "../grace.ts";
import { saveDraftInput } from "../inputs.ts";
import type { AddressSearch } from "../places/address-search.ts";
import { noAddressSearch } from "../places/address-search.ts";
import type { Finding } from "../places/place-fields.ts";
import { placeAsksOf } from "../places/place-fields.ts";
import { placeAsked, searchPlaces } from "../places/search-places.ts";
import { withDrawing } from "../places/shapes/draw.ts";
import type { Place } from "../place.ts";
import { deleteDraftUploads } from "../uploads/upload-writer.ts";
import { forPupil, isPupil, withoutPerson } from "../school/pupil.ts";
import { closedReason, isPublicPlace, placeOf } from "../place.ts";
import { mayTakePart } from "../policy.ts";
import { crowdPace } from "./paces.ts";

export type SavedDraft = {
  readonly draft: string;
  readonly slug: string;
  readonly activityId: string;
  readonly screen: string;
  /** Somebody leaves it for now. */
  readonly later: boolean;
  /** How somebody looks for a place. */
  readonly find: Finding | undefined;
  /** The control at which somebody adds photos. */
  readonly photo: string | undefined;
};

/**
 * Keeps one screen of a form, so that it works without JavaScript and can be gone on with. Begins a form session. Who goes on
 * later, looks up a place or adds photos, need not have finished the screen: it is kept as it is, with the places that were found.
 */
export function saveDraft(methods: readonly Method[], addresses: AddressSearch = noAddressSearch) {
  return slowCommand<Input, SavedDraft>({
    name: "engage.save_draft",
    policy: mayTakePart,
    input: saveDraftInput,
    rateLimit: crowdPace,
    async prepare(look, input) {
      const { find } = input;
      if (find?.way !== "words" && find?.way !== "look") return ok((work) => keep(work, methods, input, {}));
      const asked = await look(async (work) => {
        const open = await openPlace(work, methods, input);
        return open.ok ? ok(await placeAsked(work, open.value.place, find.control, input.fields)) : open;
      });
      if (!asked.ok) return asked;
      const searched = await searchPlaces(addresses, asked.value);
      return ok((work) => keep(work, methods, input, searched));
    },
  });
}

type Input = z.output<typeof saveDraftInput>;

/** Where somebody takes part who still may, and since when they do if it is already over. */
async function openPlace(work: Work, methods: readonly Method[], input: Input) {
  const place = await placeOf(work, methods, input.activityId);
  if (!place || !isPublicPlace(place)) return notFound();
  const begun = place.open ? undefined : await begunInTime(work, place, input);
  return place.open || begun ? ok({ place, begun }) : refused(closedReason(place, work.now));
}

async function keep(
  work: Work,
  methods: readonly Method[],
  input: Input,
  searched: Fields,
): Promise<Result<SavedDraft, Refusal>> {
  const open = await openPlace(work, methods, input);
  if (!open.ok) return open;
  const { begun } = open.value;
  const saved = input.draft === undefined ? undefined : await draftByHash(work, tokenHash(input.draft));
  if (input.draft !== undefined && saved?.activityId !== input.activityId)
    return refused({ kind: "refused", key: "engage.refused.draftGone" });
  const wasPupil = await isPupil(work, saved?.codeHash);
  const place = wasPupil ? forPupil(open.value.place) : open.value.place;
  const before = saved?.fields ?? {};
  const screen = screenAt(screensOf(place, before), input.screen);
  const { find, later, photo, activityId } = input;
  const typed = { ...withKnown(place, overlaid(before, screen.fields, input.fields), before), ...searched };
  const fields = withDrawing(placeAsksOf(place), typed, find);
  const stays = later || find !== undefined || photo !== undefined;
  const wrong = problemsOn(place, screen, fields);
  // Of a point on the map it is said at once when it lies where it cannot.
  const problems = stays ? wrong.filter(({ field }) => find?.way === "point" && field === find.control) : wrong;
  if (problems.length > 0) return refused({ kind: "invalid", fields: problems });
  const code = await codeOf(work, place, fields, saved?.codeHash);
  if (code.problem && !stays) return refused({ kind: "invalid", fields: [code.problem] });
  const draft = input.draft ?? newToken();
  const isOfClass = wasPupil || (await isPupil(work, code.hash));
  const kept = {
    fields: withoutCode(isOfClass ? withoutPerson(place, fields) : fields, code.hash),
    codeHash: code.hash,
  };
  if (saved && isOfClass) await deleteDraftUploads(work, tokenHash(draft));
  if (saved) await updateDraft(work, tokenHash(draft), { ...kept, isWho: screen.name === "who" });
  else
    await insertDraft(work, {
      ...{ tokenHash: tokenHash(draft), activityId: input.activityId, sessionId: newId() },
      ...kept,
      startedAt: begun?.at ?? work.now,
    });
  const next = stays ? screen : screenAfter(screensOf(isOfClass ? forPupil(place) : place, fields), screen.name);
  return ok({ draft, slug: place.trajectory.slug, activityId, screen: next.name, later, find, photo });
}

/** What is kept of the code that somebody typed, and what is wrong with it; one that is wrong is not kept. */
async function codeOf(
  work: Work,
  place: Place,
  fields: Fields,
  before: string | undefined,
): Promise<{ readonly hash: string | undefined; readonly problem?: FieldRefusal }> {
  const given = parseCode(place.host.codes, fields);
  const hash = given.ok ? await hashOf(work, given.value, before) : undefined;
  if (hash === undefined || hash === before) return { hash };
  const key = await codeProblem(work, hash, place.activity.id);
  return key === undefined ? { hash } : { hash: undefined, problem: { field: "code", key } };
}
