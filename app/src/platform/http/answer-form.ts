import type { Context } from "hono";
import type { Page } from "../define/page.ts";
import type { FormRoom } from "./form-room.ts";
import { formBytes, hasFiles } from "./raw-form.ts";
import { serveAction } from "./serve-action.ts";

type Visit = Parameters<typeof serveAction>[0];

/** Kept of a form for which there is no room now: what was typed. */
const textBytes = 256 * 1024;

/** Our own guess at what the slowest network for which a photo still comes, brings; a shaky start is forgiven. */
const slowest = { bytesPerSecond: 20_000, afterMs: 20_000 } as const;

/**
 * Answers POST of a page. A form with files waits until there is room for it, and holds that until it was answered, or until
 * somebody else waits and it hardly comes in.
 */
export async function answerForm(visit: Visit, page: Page, room: FormRoom): Promise<Response> {
  const { context, request } = visit;
  const most = page.formMegabytes === undefined ? formBytes : page.formMegabytes * 1024 * 1024;
  if (!hasFiles(context)) return serveAction(visit, page, { keep: most });
  const release = await room.take(Math.min(most, lengthOf(context) ?? most), request.rateKey);
  const begunAt = visit.app.clock.now().getTime();
  const isTooSlow = (bytes: number) =>
    isSlow(bytes, visit.app.clock.now().getTime() - begunAt) && room.isWantedOf(request.rateKey);
  try {
    return await serveAction(visit, page, release ? { keep: most, isTooSlow } : { keep: textBytes });
  } finally {
    release?.();
  }
}

function isSlow(bytes: number, ms: number): boolean {
  return ms >= slowest.afterMs && bytes < (ms / 1000) * slowest.bytesPerSecond;
}

function lengthOf(context: Context): number | undefined {
  const length = Number(context.req.header("content-length"));
  return length >= 0 ? length : undefined;
}
