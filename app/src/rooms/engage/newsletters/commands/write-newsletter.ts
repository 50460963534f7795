import type { z } from "zod";
import { invalidField, notFound, refusedBy } from "../../../../kernel/refusal.ts";
import type { Refusal } from "../../../../kernel/refusal.ts";
import type { Result } from "../../../../kernel/result.ts";
import { ok, refused } from "../../../../kernel/result.ts";
import { command } from "../../../../platform/define/command.ts";
import type { Work } from "../../../../platform/define/work.ts";
import { municipalityOf } from "../../../tenancy/room.ts";
import { trajectoryById } from "../../../trajectories/room.ts";
import { staffPace } from "../../commands/paces.ts";
import { mayWriteNewsletters } from "../../policy.ts";
import type { Newsletter } from "../domain.ts";
import { changeInput, idInput, makeInput, typedNewsletter } from "../inputs.ts";
import { newsletterById } from "../reader.ts";
import { addStep } from "../step-writer.ts";
import { deleteNewsletter, insertNewsletter, updateNewsletter } from "../writer.ts";

const noSuchTrajectory = () => invalidField("trajectory", "platform.field.choose");

async function spokenIn(work: Work): Promise<readonly string[]> {
  return (await municipalityOf(work))?.languages ?? ["nl"];
}

/** A draft: nobody gets it yet. */
export const makeNewsletter = command({
  name: "engage.make_newsletter",
  policy: mayWriteNewsletters,
  input: makeInput,
  rateLimit: staffPace,
  async run(work, { fields }) {
    const typed = typedNewsletter(fields, await spokenIn(work));
    if (!typed.ok) return refused({ kind: "invalid", fields: typed.refusal });
    const { trajectoryId } = typed.value;
    if (trajectoryId !== undefined && !(await trajectoryById(work, trajectoryId))) return noSuchTrajectory();
    const id = await insertNewsletter(work, typed.value);
    await addStep(work, id, "made");
    return ok({ id });
  },
});

type Changed = z.output<typeof changeInput>;

/** Keeps other words, as long as nobody has it and nobody else changed it meanwhile. */
export async function saveDraft(work: Work, { id, version, fields }: Changed): Promise<Result<Newsletter, Refusal>> {
  const newsletter = await newsletterById(work, id, true);
  if (!newsletter) return notFound();
  if (newsletter.state !== "draft") return refusedBy("engage.newsletter.staff.refused.noDraft");
  if (newsletter.version !== version) return refusedBy("engage.newsletter.staff.refused.changed");
  const typed = typedNewsletter(fields, await spokenIn(work));
  if (!typed.ok) return refused({ kind: "invalid", fields: typed.refusal });
  const { trajectoryId } = typed.value;
  if (trajectoryId !== undefined && !(await trajectoryById(work, trajectoryId))) return noSuchTrajectory();
  await updateNewsletter(work, newsletter, typed.value);
  return ok({ ...newsletter, ...typed.value });
}

export const changeNewsletter = command({
  name: "engage.change_newsletter",
  policy: mayWriteNewsletters,
  input: changeInput,
  rateLimit: staffPace,
  async run(work, changed) {
    const saved = await saveDraft(work, changed);
    return saved.ok ? ok({ id: changed.id }) : saved;
  },
});

/** Throws a draft away. */
export const removeNewsletter = command({
  name: "engage.remove_newsletter",
  policy: mayWriteNewsletters,
  input: idInput,
  rateLimit: staffPace,
  async run(work, { id }) {
    const newsletter = await newsletterById(work, id, true);
    if (!newsletter) return notFound();
    if (newsletter.state !== "draft") return refusedBy("engage.newsletter.staff.refused.noDraft");
    await deleteNewsletter(work, id);
    return ok({});
  },
});
