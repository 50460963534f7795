import type { Refusal } from "../../../../kernel/refusal.ts";
import { invalidField } from "../../../../kernel/refusal.ts";
import type { Result } from "../../../../kernel/result.ts";
import { ok } from "../../../../kernel/result.ts";
import { isPdf, pdfPage } from "../../../../platform/files/pdf-page.ts";
import type { RemadePlan } from "../../../../platform/files/pictures.ts";
import { planFromPixels, remadePlan } from "../../../../platform/files/pictures.ts";

/** A form holds eight megabytes with all that is in it. */
export const planBytesAtMost = 7 * 1024 * 1024;
/** As `sides.plan` of pictures.ts: sharper would be thrown away. */
const longest = 3_200;

/** A picture, or one page of a PDF, drawn anew. */
export async function readPlan(file: File, page: number | undefined): Promise<Result<RemadePlan, Refusal>> {
  if (file.size > planBytesAtMost)
    return invalidField("plan", "engage.layer.staff.wrong.tooBigPlan", { megabytes: planBytesAtMost / 1024 / 1024 });
  const bytes = new Uint8Array(await file.arrayBuffer());
  return isPdf(bytes) ? planOfPdf(bytes, page) : planOf(remadePlan(bytes));
}

async function planOfPdf(bytes: Uint8Array, page: number | undefined): Promise<Result<RemadePlan, Refusal>> {
  const drawn = await pdfPage({ bytes, page, longest });
  if (drawn.ok) return planOf(planFromPixels(drawn.value));
  const { refusal } = drawn;
  if ("pages" in refusal)
    return invalidField("page", `engage.layer.staff.wrong.plan.${refusal.kind}`, { pages: refusal.pages });
  return invalidField("plan", `engage.layer.staff.wrong.plan.${refusal.kind === "broken" ? "pdf" : refusal.kind}`);
}

async function planOf(making: ReturnType<typeof remadePlan>): Promise<Result<RemadePlan, Refusal>> {
  const made = await making;
  return made.ok ? ok(made.value) : invalidField("plan", `engage.layer.staff.wrong.plan.${made.refusal}`);
}
