import type { Refusal } from "../../../../kernel/refusal.ts";
import { invalidField, notFound, refusedBy } from "../../../../kernel/refusal.ts";
import type { Result } from "../../../../kernel/result.ts";
import { ok, refused } from "../../../../kernel/result.ts";
import { slowCommand } from "../../../../platform/define/command.ts";
import type { Method } from "../../../../platform/define/method.ts";
import type { UploadAsk } from "../../../../platform/define/method-asks.ts";
import type { Work } from "../../../../platform/define/work.ts";
import type { Own } from "../../commands/own-contribution.ts";
import { emitOfContribution } from "../../commands/contribution-event.ts";
import { ownContribution } from "../../commands/own-contribution.ts";
import { photoPace } from "../../commands/paces.ts";
import { withDispositions } from "../../contribution-reader.ts";
import { closedReason } from "../../place.ts";
import { mayTakePart } from "../../policy.ts";
import { addLaterPhotoInput } from "../inputs.ts";
import { laterAsk } from "../later.ts";
import { readUpload } from "../read-upload.ts";
import { uploadsOf } from "../upload-reader.ts";
import { insertUpload } from "../upload-writer.ts";

/** Whoever sent an idea adds a photo to it, as long as people can take part and nobody answered. Somebody looks at it first. */
export function addLaterPhoto(methods: readonly Method[]) {
  return slowCommand({
    name: "engage.add_later_photo",
    policy: mayTakePart,
    input: addLaterPhotoInput,
    rateLimit: photoPace,
    async prepare(look, { token, photo, alt }, asker) {
      const may = await look((work) => mayAdd(work, methods, token, "seen"));
      if (!may.ok) return may;
      const made = await readUpload(photo, "photos", asker);
      if (!made.ok) return made;
      return ok(async (work: Work): Promise<Result<undefined, Refusal>> => {
        const found = await mayAdd(work, methods, token, "locked");
        if (!found.ok) return found;
        const { own, ask } = found.value;
        const of = { contributionId: own.contribution.id, activityId: own.contribution.activityId };
        await insertUpload(work, { ...of, control: ask.control, alt: alt.replaceAll("\n", " ") }, made.value);
        emitOfContribution(work, own.contribution, "photo_added");
        return ok(undefined);
      });
    },
  });
}

type May = { readonly own: Own; readonly ask: UploadAsk };

/** Whether there is room for one more here. Locked, so that two at once do not both see room for the last. */
async function mayAdd(
  work: Work,
  methods: readonly Method[],
  token: string,
  how: "locked" | "seen",
): Promise<Result<May, Refusal>> {
  const own = await ownContribution(work, methods, token, how);
  if (!own.ok) return own;
  const { contribution, place } = own.value;
  const ask = laterAsk(contribution, place);
  if (!ask) return notFound();
  if (!place.open) return refused(closedReason(place, work.now));
  if (contribution.moderation === "rejected") return refusedBy("engage.photo.later.rejected");
  const [found] = await withDispositions(work, [contribution]);
  if (found?.answer) return refusedBy("engage.photo.later.answered");
  const sent = (await uploadsOf(work, [contribution.id], "all")).get(contribution.id) ?? [];
  if (sent.length >= ask.atMost) return invalidField("photo", "engage.photo.wrong.full", { max: ask.atMost });
  return ok({ own: own.value, ask });
}
