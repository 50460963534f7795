import { TARGET_GROUPS } from "@brink/decision-guide";
import type { Refusal } from "../../../kernel/refusal.ts";
import type { Result } from "../../../kernel/result.ts";
import { ok } from "../../../kernel/result.ts";
import type { Work } from "../../../platform/define/work.ts";
import { areasOf, municipalityOf } from "../../tenancy/room.ts";
import { trajectoryById } from "../../trajectories/room.ts";
import type { FillingSources } from "../canvas-filling.ts";
import { writtenIn } from "../canvas-reader.ts";
import type { FilledField } from "../domain/canvas/canvas.ts";
import { filledFields } from "../domain/canvas/canvas.ts";
import type { PlanShape } from "../domain/canvas/fits.ts";
import { choiceOf } from "../reader.ts";
import type { LoadedPlanning, Plan, PlanSources } from "./planning.ts";
import { loadPlanning } from "./planning.ts";

/** The plan of the chosen combination, field by field. */
export type Canvas = {
  readonly plan: Plan;
  readonly fields: readonly FilledField[];
  readonly shape: PlanShape;
  readonly sources: FillingSources;
};

/** Without a chosen combination, or with questions open again, there is no canvas. */
export type LoadedCanvas = LoadedPlanning & { readonly isChosen: boolean; readonly canvas: Canvas | undefined };

/** What is on the canvas of a guide: what the answers fill in, and what people wrote. */
export async function loadCanvas(work: Work, sources: PlanSources, id: string): Promise<Result<LoadedCanvas, Refusal>> {
  const loaded = await loadPlanning(work, sources, { id, set: "" });
  if (!loaded.ok) return loaded;
  const choice = await choiceOf(work, id);
  const { plan } = loaded.value;
  const canvas = choice && plan && (await canvasOf(work, loaded.value, plan, choice.trajectoryId));
  return ok({ ...loaded.value, isChosen: choice !== undefined, canvas });
}

async function canvasOf(
  work: Work,
  { guide, challenge, content }: LoadedPlanning,
  plan: Plan,
  trajectoryId: string,
): Promise<Canvas | undefined> {
  const municipality = await municipalityOf(work);
  if (!municipality) return undefined;
  const trajectory = await trajectoryById(work, trajectoryId);
  const areas = await areasOf(work);
  const { answers, ids } = plan;
  const groups = TARGET_GROUPS.filter((group) => plan.situation.priority[group] !== undefined);
  const own = [...content.ownItems, ...content.retired];
  const like = Object.fromEntries(
    own.flatMap(({ record, copyOf }) => (copyOf === undefined ? [] : [[record.id, copyOf]])),
  );
  const fieldOf = (tool: string) => content.toolbox.tools.find((one) => one.id === tool)?.field;
  return {
    plan,
    fields: filledFields(await writtenIn(work, guide.id), { ...answers, groups: groups.length }, fieldOf),
    shape: { items: ids, like, groups, people: answers.Q7 },
    sources: {
      ...{ content, challenge: challenge.title, items: ids, like, groups, answers, municipality },
      schedule: plan.calendar?.schedule,
      person: trajectory?.contact,
      areas: areas.filter(({ code }) => challenge.areaCodes.includes(code)).map(({ name }) => name),
    },
  };
}

/** The canvas, when it is of these items: what was written for one combination is not said of another. */
export async function canvasOfItems(
  work: Work,
  sources: PlanSources,
  id: string,
  items: readonly string[],
): Promise<Canvas | undefined> {
  const loaded = await loadCanvas(work, sources, id);
  const canvas = loaded.ok ? loaded.value.canvas : undefined;
  return canvas?.shape.items.join() === items.join() ? canvas : undefined;
}
