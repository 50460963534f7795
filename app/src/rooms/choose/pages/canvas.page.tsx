import { FEEDBACK_LOOP } from "@brink/decision-guide";
import { z } from "zod";
import { notFound } from "../../../kernel/refusal.ts";
import { ok } from "../../../kernel/result.ts";
import type { Frame } from "../../../platform/define/frame.ts";
import { action, page } from "../../../platform/define/page.ts";
import { dayOf } from "../../trajectories/room.ts";
import type { ChooseCommands } from "../commands/all.ts";
import { planFields } from "../domain/canvas/fields.ts";
import type { PlanShape } from "../domain/canvas/fits.ts";
import { servedItems } from "../domain/canvas/fits.ts";
import { judgeMap } from "../domain/stakeholders.ts";
import { paths } from "../paths.ts";
import { mayLook } from "../policy.ts";
import type { CaseLibrary } from "../ports.ts";
import { stakeholdersOf } from "../stakeholder-reader.ts";
import { CanvasView } from "../views/canvas.view.tsx";
import type { CaseThatDid } from "../views/plan-cases.view.tsx";
import { guideCrumbs } from "../views/guide-head.view.tsx";
import { PlanFieldView } from "../views/plan-field.view.tsx";
import { PlanToolView } from "../views/plan-tool.view.tsx";
import { say } from "../views/words.ts";
import type { LoadedCanvas } from "../queries/canvas.ts";
import { loadCanvas } from "../queries/canvas.ts";
import type { PlanSources } from "../queries/planning.ts";

export type CanvasSources = PlanSources & { readonly cases: CaseLibrary };

/** The plan of the chosen combination, as a canvas of fields. */
function canvasPage(sources: CanvasSources) {
  return page({
    path: paths.canvas(":id"),
    layout: "staff",
    policy: mayLook,
    params: z.object({ id: z.string() }),
    async load(work, { id }: { id: string }) {
      const loaded = await loadCanvas(work, sources, id);
      if (!loaded.ok) return loaded;
      const map = judgeMap(await stakeholdersOf(work, loaded.value.challenge.id), dayOf(work.now));
      return ok({ ...loaded.value, map });
    },
    title: (_, frame) => frame.t("choose.canvas.title"),
    crumbs: ({ guide, challenge }, frame) => guideCrumbs(frame, guide, challenge, frame.t("choose.canvas.title")),
    view: (loaded, frame) => <CanvasView {...loaded} frame={frame} />,
  });
}

/** One field with its tools. */
function planFieldPage(sources: CanvasSources, { savePlanField }: ChooseCommands) {
  return page({
    path: paths.planField(":id", ":field"),
    layout: "staff",
    policy: mayLook,
    params: z.object({ id: z.string(), field: z.string() }),
    async load(work, asked: { readonly id: string; readonly field: string }) {
      const field = planFields.find((one) => one === asked.field);
      if (field === undefined) return notFound();
      const loaded = await loadCanvas(work, sources, asked.id);
      if (!loaded.ok) return loaded;
      const { canvas } = loaded.value;
      const cases = canvas && casesThatDid(sources.cases, canvas.shape, canvas.shape.items);
      return ok({ ...loaded.value, field, cases: cases ?? [] });
    },
    title: ({ field }, frame) => frame.t(`choose.canvas.field.${field}`),
    crumbs: (loaded, frame) => [
      ...canvasCrumbs(loaded, frame),
      { label: frame.t(`choose.canvas.field.${loaded.field}`) },
    ],
    view: (loaded, frame) => <PlanFieldView {...loaded} frame={frame} />,
    actions: {
      save: action({
        command: savePlanField,
        next: ({ id }) => ({ to: paths.canvas(id), notice: "choose.notice.planFieldSaved" }),
      }),
    },
  });
}

/** One tool: the sample, or the copy of it in this plan. */
function planToolPage(sources: CanvasSources, commands: ChooseCommands) {
  const toTool = (notice: string) => (done: { readonly id: string; readonly tool: string }) => ({
    to: paths.planTool(done.id, done.tool),
    notice,
  });
  return page({
    path: paths.planTool(":id", ":tool"),
    layout: "staff",
    policy: mayLook,
    params: z.object({ id: z.string(), tool: z.string() }),
    async load(work, asked: { readonly id: string; readonly tool: string }) {
      const tool = sources.national.toolbox.tools.find(({ id }) => id === asked.tool);
      if (!tool) return notFound();
      const loaded = await loadCanvas(work, sources, asked.id);
      if (!loaded.ok) return loaded;
      const { canvas } = loaded.value;
      const cases = canvas && casesThatDid(sources.cases, canvas.shape, servedItems(tool, canvas.shape));
      return ok({ ...loaded.value, tool, cases: cases ?? [] });
    },
    title: ({ tool }, frame) => say(frame, tool.name),
    crumbs: (loaded, frame) => [
      ...canvasCrumbs(loaded, frame),
      {
        label: frame.t(`choose.canvas.field.${loaded.tool.field}`),
        href: paths.planField(loaded.guide.id, loaded.tool.field),
      },
      { label: say(frame, loaded.tool.name) },
    ],
    view: (loaded, frame) => <PlanToolView {...loaded} frame={frame} />,
    actions: {
      take: action({ command: commands.takePlanTool, next: toTool("choose.notice.toolTaken") }),
      save: action({ command: commands.savePlanTool, next: toTool("choose.notice.toolSaved") }),
      restore: action({ command: commands.restorePlanTool, next: toTool("choose.notice.toolRestored") }),
      remove: action({ command: commands.removePlanTool, next: toTool("choose.notice.toolRemoved") }),
    },
  });
}

/** Beside a field nobody reads more than these. */
const casesAtMost = 3;

/** Cases in which these were used, with which; those with most of them first. All did the feedback, or should have. */
function casesThatDid(
  cases: CaseLibrary,
  { like }: Pick<PlanShape, "like">,
  items: readonly string[],
): readonly CaseThatDid[] {
  const found = new Map<string, CaseThatDid>();
  const national = new Set(items.filter((one) => one !== FEEDBACK_LOOP).map((one) => like[one] ?? one));
  for (const item of national)
    for (const known of cases.using(item))
      found.set(known.id, { known, items: [...(found.get(known.id)?.items ?? []), item] });
  return [...found.values()].toSorted((one, other) => other.items.length - one.items.length).slice(0, casesAtMost);
}

function canvasCrumbs({ guide, challenge }: LoadedCanvas, frame: Frame) {
  const crumbs = guideCrumbs(frame, guide, challenge, frame.t("choose.canvas.title"));
  return crumbs.map((crumb, place) =>
    place === crumbs.length - 1 ? { ...crumb, href: paths.canvas(guide.id) } : crumb,
  );
}

export function canvasPages(sources: CanvasSources, commands: ChooseCommands) {
  return [canvasPage(sources), planFieldPage(sources, commands), planToolPage(sources, commands)];
}
