import type { Context } from "hono";
import type { Page } from "../define/page.ts";
import type { FormRoom } from "./form-room.ts";
import { formBytes, hasFiles } from "./raw-form.ts";
import { serveAction } from "./serve-action.ts";

type Visit = Parameters<typeof serveAction>[0];

/** Kept of a form for which there is no room now: what was typed. */
const textBytes = 256 * 1024;

/** Answers POST of a page. A form with files waits until there is room for it, and holds that until it was answered. */
export async function answerForm(visit: Visit, page: Page, room: FormRoom): Promise<Response> {
  const { context, request } = visit;
  const most = page.formMegabytes === undefined ? formBytes : page.formMegabytes * 1024 * 1024;
  if (!hasFiles(context)) return serveAction(visit, page, most);
  const release = await room.take(Math.min(most, lengthOf(context) ?? most), request.rateKey);
  try {
    return await serveAction(visit, page, release ? most : textBytes);
  } finally {
    release?.();
  }
}

function lengthOf(context: Context): number | undefined {
  const length = Number(context.req.header("content-length"));
  return length >= 0 ? length : undefined;
}
