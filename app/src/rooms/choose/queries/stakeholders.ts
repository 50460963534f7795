import type { Refusal } from "../../../kernel/refusal.ts";
import { notFound } from "../../../kernel/refusal.ts";
import type { Result } from "../../../kernel/result.ts";
import { ok } from "../../../kernel/result.ts";
import type { Work } from "../../../platform/define/work.ts";
import { dayOf } from "../../trajectories/room.ts";
import type { GuideContent } from "../content/guide-content.ts";
import type { Contact, MapOutcome, Stakeholder } from "../domain/stakeholders.ts";
import { groupsToAdd, judgeMap } from "../domain/stakeholders.ts";
import { contentOf } from "../own-numbers-store.ts";
import { stakeholdersOf } from "../stakeholder-reader.ts";
import type { LoadedGuide } from "./guide.ts";
import { loadGuide } from "./guide.ts";
import { plannedItems } from "./planning.ts";

export type LoadedMap = LoadedGuide & {
  readonly content: GuideContent;
  readonly map: MapOutcome;
  /** A calendar date. */
  readonly today: string;
  /** Priority groups that one press puts on the map. */
  readonly groups: readonly string[];
  /** Of the chosen combination, else of the advice: ways to engage somebody. */
  readonly items: readonly string[];
};

export type LoadedStakeholder = LoadedMap & { readonly stakeholder: Stakeholder };
export type LoadedContact = LoadedStakeholder & { readonly contact: Contact };

export async function loadMap(work: Work, national: GuideContent, id: string): Promise<Result<LoadedMap, Refusal>> {
  const loaded = await loadGuide(work, id);
  if (!loaded.ok) return loaded;
  const { guide } = loaded.value;
  const content = await contentOf(work, national);
  const all = await stakeholdersOf(work, guide.challengeId);
  const today = dayOf(work.now);
  const items = (await plannedItems(work, content, guide, ""))?.ids ?? [];
  return ok({
    ...loaded.value,
    ...{ content, today, items, map: judgeMap(all, today), groups: groupsToAdd(guide.answers, all) },
  });
}

type Asked = { readonly id: string; readonly stakeholder: string };

export async function loadStakeholder(
  work: Work,
  national: GuideContent,
  { id, stakeholder: asked }: Asked,
): Promise<Result<LoadedStakeholder, Refusal>> {
  const loaded = await loadMap(work, national, id);
  if (!loaded.ok) return loaded;
  const { standing, removed } = loaded.value.map;
  const stakeholder = [...standing, ...removed].find((one) => one.id === asked);
  return stakeholder ? ok({ ...loaded.value, stakeholder }) : notFound();
}

export async function loadContact(
  work: Work,
  national: GuideContent,
  asked: Asked & { readonly contact: string },
): Promise<Result<LoadedContact, Refusal>> {
  const loaded = await loadStakeholder(work, national, asked);
  if (!loaded.ok) return loaded;
  const contact = loaded.value.stakeholder.contacts.find((one) => one.id === asked.contact);
  return contact ? ok({ ...loaded.value, contact }) : notFound();
}
