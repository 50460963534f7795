import { invalidField, notFound, refusedBy } from "../../../kernel/refusal.ts";
import { ok } from "../../../kernel/result.ts";
import { command } from "../../../platform/define/command.ts";
import type { Work } from "../../../platform/define/work.ts";
import { dayOf } from "../../trajectories/room.ts";
import type { GuideContent } from "../content/guide-content.ts";
import type { Stakeholder, StakeholderFacts } from "../domain/stakeholders.ts";
import { groupsToAdd, openPromises } from "../domain/stakeholders.ts";
import { mayGuide } from "../policy.ts";
import { addStakeholderInput, changeStakeholderInput, mapInput, stakeholderInput } from "../stakeholder-inputs.ts";
import { lockedMap } from "../stakeholder-reader.ts";
import { deleteStakeholder, insertStakeholder, markRemoved, updateStakeholder } from "../stakeholder-writer.ts";
import { staffPace } from "./pace.ts";

/** More is a mailing list, not a map. */
const atMost = 200;

type Content = Pick<GuideContent, "records" | "groups">;

export function addStakeholder(content: Content) {
  return command({
    name: "choose.add_stakeholder",
    policy: mayGuide,
    input: addStakeholderInput,
    rateLimit: staffPace,
    async run(work, { id, ...facts }) {
      const map = await lockedMap(work, id);
      if (!map) return notFound();
      if (map.all.length >= atMost) return refusedBy("choose.stakeholder.full", { max: atMost });
      const wrong = mistakeIn(content, facts, map.all);
      if (wrong) return wrong;
      const stakeholder = await insertStakeholder(work, map.guide.challengeId, facts);
      work.emit({ name: "choose.stakeholder_added", payload: { guideId: id, stakeholder } });
      return ok({ id, stakeholder });
    },
  });
}

/** The priority groups that the answers name, instead of typing them again. What is at stake is for the team to say. */
export function addPriorityGroups(content: Content) {
  return command({
    name: "choose.add_priority_groups",
    policy: mayGuide,
    input: mapInput,
    rateLimit: staffPace,
    async run(work, { id }) {
      const map = await lockedMap(work, id);
      if (!map) return notFound();
      const missing = groupsToAdd(map.guide.answers, map.all).flatMap((code) => {
        const name = content.groups.find((group) => group.code === code)?.name.nl;
        return name === undefined || isTaken(name, map.all) ? [] : [{ code, name }];
      });
      if (missing.length === 0) return refusedBy("choose.stakeholder.noGroups");
      for (const { code, name } of missing)
        await insertStakeholder(work, map.guide.challengeId, { ...nothingKnown, name, targetGroup: code });
      work.emit({ name: "choose.priority_groups_added", payload: { guideId: id, count: missing.length } });
      return ok({ id });
    },
  });
}

const nothingKnown = { stake: "", otherWay: "", caretaker: "" };

export function changeStakeholder(content: Content) {
  return command({
    name: "choose.change_stakeholder",
    policy: mayGuide,
    input: changeStakeholderInput,
    rateLimit: staffPace,
    async run(work, { id, stakeholder, version, ...facts }) {
      const map = await lockedMap(work, id);
      const found = map?.all.find((one) => one.id === stakeholder);
      if (!map || !found) return notFound();
      if (found.removedAt !== undefined) return refusedBy("choose.stakeholder.isRemoved");
      const wrong = mistakeIn(
        content,
        facts,
        map.all.filter((one) => one !== found),
      );
      if (wrong) return wrong;
      if (!(await updateStakeholder(work, { ...facts, id: stakeholder, version })))
        return refusedBy("choose.refused.changedMeanwhile");
      work.emit({ name: "choose.stakeholder_changed", payload: { guideId: id, stakeholder } });
      return ok({ id, stakeholder });
    },
  });
}

/** Off the map. What was said stays to be read, and a promise does not disappear unsaid. */
export const removeStakeholder = command({
  name: "choose.remove_stakeholder",
  policy: mayGuide,
  input: stakeholderInput,
  rateLimit: staffPace,
  async run(work, { id, stakeholder }) {
    const found = (await lockedMap(work, id))?.all.find((one) => one.id === stakeholder);
    if (!found) return notFound();
    if (found.removedAt !== undefined) return refusedBy("choose.stakeholder.isRemoved");
    const open = stillOpen(work, found);
    if (open) return open;
    await markRemoved(work, stakeholder, true);
    work.emit({ name: "choose.stakeholder_removed", payload: { guideId: id, stakeholder } });
    return ok({ id });
  },
});

export const restoreStakeholder = command({
  name: "choose.restore_stakeholder",
  policy: mayGuide,
  input: stakeholderInput,
  rateLimit: staffPace,
  async run(work, { id, stakeholder }) {
    const map = await lockedMap(work, id);
    const found = map?.all.find((one) => one.id === stakeholder);
    if (!map || !found) return notFound();
    if (found.removedAt === undefined) return refusedBy("choose.stakeholder.onMap");
    if (isTaken(found.name, map.all)) return refusedBy("choose.stakeholder.nameTaken");
    await markRemoved(work, stakeholder, false);
    work.emit({ name: "choose.stakeholder_restored", payload: { guideId: id, stakeholder } });
    return ok({ id, stakeholder });
  },
});

/** For good, with every contact and promise: for what should never have been written down (GDPR art. 17). */
export const eraseStakeholder = command({
  name: "choose.erase_stakeholder",
  policy: mayGuide,
  input: stakeholderInput,
  rateLimit: staffPace,
  async run(work, { id, stakeholder }) {
    const found = (await lockedMap(work, id))?.all.find((one) => one.id === stakeholder);
    if (!found) return notFound();
    await deleteStakeholder(work, stakeholder);
    work.emit({ name: "choose.stakeholder_erased", payload: { guideId: id, stakeholder } });
    return ok({ id });
  },
});

function stillOpen(work: Work, found: Stakeholder) {
  const count = openPromises(found, dayOf(work.now)).length;
  return count === 0 ? undefined : refusedBy("choose.stakeholder.promisesOpen", { count });
}

function mistakeIn({ records }: Content, { name, method }: StakeholderFacts, others: readonly Stakeholder[]) {
  if (isTaken(name, others)) return invalidField("name", "choose.stakeholder.nameTaken");
  if (method !== undefined && !records.some((record) => record.id === method))
    return invalidField("method", "platform.field.choose");
  return undefined;
}

function isTaken(name: string, others: readonly Stakeholder[]): boolean {
  return others.some((one) => one.removedAt === undefined && one.name.toLowerCase() === name.toLowerCase());
}
