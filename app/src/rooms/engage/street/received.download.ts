import { z } from "zod";
import { notFound } from "../../../kernel/refusal.ts";
import { ok } from "../../../kernel/result.ts";
import { download } from "../../../platform/define/page.ts";
import { receivedInterviewPath } from "./paths.ts";
import { mayEnter } from "../policy.ts";
import { interviewById } from "./reader.ts";

type Params = { readonly batch: string; readonly interview: string };
const params: z.ZodType<Params> = z.object({ batch: z.string().max(40), interview: z.string().max(40) });

/** Says that an interview is kept: a tablet forgets it then, and never before. */
export const receivedInterview = download({
  path: receivedInterviewPath,
  policy: mayEnter,
  params,
  async load(work, { batch, interview }) {
    const found = await interviewById(work, interview);
    if (found?.batchId !== batch) return notFound();
    return ok({ contentType: "application/json", body: JSON.stringify({ kept: interview, number: found.number }) });
  },
});
