import type { Refusal } from "../../../kernel/refusal.ts";
import { notFound } from "../../../kernel/refusal.ts";
import type { Result } from "../../../kernel/result.ts";
import { ok } from "../../../kernel/result.ts";
import type { Frame } from "../../../platform/define/frame.ts";
import type { Download, DownloadBody } from "../../../platform/define/page.ts";
import { download } from "../../../platform/define/page.ts";
import { dayOf } from "../../trajectories/room.ts";
import { judgeMap } from "../domain/stakeholders.ts";
import type { PlannedGuide } from "../export/planned-guide.ts";
import { planCalendar } from "../export/plan-calendar.ts";
import { planDocx, planPdf } from "../export/plan-papers.ts";
import { planJson } from "../export/plan-json.ts";
import { planSheets } from "../export/plan-sheets.ts";
import { paths } from "../paths.ts";
import { mayLook } from "../policy.ts";
import type { Reading } from "../views/words.ts";
import { stakeholdersOf } from "../stakeholder-reader.ts";
import { canvasOfItems } from "../queries/canvas.ts";
import type { PlanSources } from "../queries/planning.ts";
import { loadPlanning } from "../queries/planning.ts";
import type { PlanningParams } from "./planning.page.tsx";
import { planningParams } from "./planning.page.tsx";

type FileKind = {
  readonly file: string;
  readonly make: (reading: Reading, planned: PlannedGuide) => Result<DownloadBody, Refusal>;
};

function always(make: (reading: Reading, planned: PlannedGuide) => DownloadBody): FileKind["make"] {
  return (reading, planned) => ok(make(reading, planned));
}

const kinds: readonly FileKind[] = [
  { file: "planning.ics", make: planCalendar },
  { file: "participatieplan.docx", make: always(planDocx("plan", "participatieplan.docx")) },
  { file: "startnotitie.docx", make: always(planDocx("note", "startnotitie.docx")) },
  { file: "participatieplan.pdf", make: always(planPdf) },
  { file: "begroting-en-uren.xlsx", make: always(planSheets) },
  { file: "planning.json", make: always(planJson) },
];

/** The plan as files. Without a plan there is no file, and without a day of decision no calendar. */
export function planningDownloads(sources: PlanSources): readonly Download<PlanningParams>[] {
  return kinds.map(({ file, make }) =>
    download({
      path: paths.planningFile(":id", file),
      policy: mayLook,
      params: planningParams,
      async load(work, params, frame: Frame) {
        const loaded = await loadPlanning(work, sources, params);
        if (!loaded.ok) return loaded;
        const { plan, content, challenge } = loaded.value;
        if (plan === undefined) return notFound();
        const { standing: stakeholders } = judgeMap(await stakeholdersOf(work, challenge.id), dayOf(work.now));
        const canvas = await canvasOfItems(work, sources, params.id, plan.ids);
        const planned = { ...loaded.value, stakeholders, canvas, plan };
        return make({ frame, content }, planned);
      },
    }),
  );
}
