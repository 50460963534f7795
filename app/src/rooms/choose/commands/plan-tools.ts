import type { Refusal } from "../../../kernel/refusal.ts";
import { notFound, refusedBy } from "../../../kernel/refusal.ts";
import type { Result } from "../../../kernel/result.ts";
import { ok } from "../../../kernel/result.ts";
import { command } from "../../../platform/define/command.ts";
import type { Work } from "../../../platform/define/work.ts";
import { sampleText } from "../canvas-filling.ts";
import { deleteTool, insertTool, keepFieldText, updateTool } from "../canvas-writer.ts";
import type { GuideContent } from "../content/guide-content.ts";
import type { Tool } from "../content/toolbox.ts";
import type { Canvas } from "../queries/canvas.ts";
import { loadCanvas } from "../queries/canvas.ts";
import { planFieldInput, planToolInput, takeToolInput, writtenToolInput } from "../canvas-inputs.ts";
import { mayGuide } from "../policy.ts";
import { lockedGuide } from "../reader.ts";
import { staffPace } from "./pace.ts";

/** The plan of a guide of which a combination was chosen; nobody changes the guide until this transaction ends. */
async function lockedCanvas(work: Work, national: GuideContent, id: string): Promise<Result<Canvas, Refusal>> {
  if (!(await lockedGuide(work, id))) return notFound();
  const loaded = await loadCanvas(work, { national }, id);
  if (!loaded.ok) return loaded;
  const { canvas, isChosen } = loaded.value;
  return canvas ? ok(canvas) : refusedBy(isChosen ? "choose.refused.planOpen" : "choose.refused.noPlan");
}

const policed = { policy: mayGuide, rateLimit: staffPace } as const;

/** What a municipality writes itself in a field of the plan; nothing is an answer too. */
export function savePlanField(national: GuideContent) {
  return command({
    ...policed,
    name: "choose.save_plan_field",
    input: planFieldInput,
    async run(work, { id, ...written }) {
      const canvas = await lockedCanvas(work, national, id);
      if (!canvas.ok) return canvas;
      if (!(await keepFieldText(work, id, written))) return refusedBy("choose.refused.changedMeanwhile");
      work.emit({ name: "choose.plan_field_saved", payload: { guideId: id, field: written.field } });
      return ok({ id, field: written.field });
    },
  });
}

type Found = { readonly canvas: Canvas; readonly tool: Tool };

async function found(work: Work, national: GuideContent, id: string, toolId: string): Promise<Result<Found, Refusal>> {
  const tool = national.toolbox.tools.find((one) => one.id === toolId);
  if (!tool) return notFound();
  const canvas = await lockedCanvas(work, national, id);
  return canvas.ok ? ok({ canvas: canvas.value, tool }) : canvas;
}

/** Puts a sample, filled in with what the plan knows, in the plan as the municipality's own text. */
export function takePlanTool(national: GuideContent) {
  return command({
    ...policed,
    name: "choose.take_plan_tool",
    input: takeToolInput,
    async run(work, { id, tool: toolId, lang }) {
      const asked = await found(work, national, id, toolId);
      if (!asked.ok) return asked;
      const { canvas, tool } = asked.value;
      const copy = { tool: toolId, lang, text: sampleText(canvas.sources, tool, lang), toolVersion: tool.version };
      if (!(await insertTool(work, id, copy))) return refusedBy("choose.refused.toolTaken");
      work.emit({ name: "choose.plan_tool_taken", payload: { guideId: id, tool: toolId } });
      return ok({ id, tool: toolId });
    },
  });
}

/** The municipality's own words in its copy. */
export function savePlanTool(national: GuideContent) {
  return command({
    ...policed,
    name: "choose.save_plan_tool",
    input: writtenToolInput,
    async run(work, { id, tool, text, version }) {
      const canvas = await lockedCanvas(work, national, id);
      if (!canvas.ok) return canvas;
      const copy = copyIn(canvas.value, tool);
      if (!copy) return notFound();
      if (!(await updateTool(work, id, { ...copy, text, version })))
        return refusedBy("choose.refused.changedMeanwhile");
      work.emit({ name: "choose.plan_tool_saved", payload: { guideId: id, tool } });
      return ok({ id, tool });
    },
  });
}

/** The sample of today again, in the language of the copy. */
export function restorePlanTool(national: GuideContent) {
  return command({
    ...policed,
    name: "choose.restore_plan_tool",
    input: planToolInput,
    async run(work, { id, tool: toolId, version }) {
      const asked = await found(work, national, id, toolId);
      if (!asked.ok) return asked;
      const { canvas, tool } = asked.value;
      const copy = copyIn(canvas, toolId);
      if (!copy) return notFound();
      const text = sampleText(canvas.sources, tool, copy.lang);
      if (!(await updateTool(work, id, { ...copy, text, toolVersion: tool.version, version })))
        return refusedBy("choose.refused.changedMeanwhile");
      work.emit({ name: "choose.plan_tool_restored", payload: { guideId: id, tool: toolId } });
      return ok({ id, tool: toolId });
    },
  });
}

/** Takes a copy out of the plan. */
export const removePlanTool = command({
  ...policed,
  name: "choose.remove_plan_tool",
  input: planToolInput,
  async run(work, { id, tool, version }) {
    if (!(await lockedGuide(work, id))) return notFound();
    if (!(await deleteTool(work, id, { tool, version }))) return refusedBy("choose.refused.changedMeanwhile");
    work.emit({ name: "choose.plan_tool_removed", payload: { guideId: id, tool } });
    return ok({ id, tool });
  },
});

function copyIn({ fields }: Canvas, tool: string) {
  return fields.flatMap(({ used }) => used).find((one) => one.tool === tool);
}
