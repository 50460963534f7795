import { z } from "zod";
import { notFound } from "../../../kernel/refusal.ts";
import { ok } from "../../../kernel/result.ts";
import { download } from "../../../platform/define/page.ts";
import { mayReadAboutUs } from "../policy.ts";
import { logoOf } from "../reader.ts";

/** The logo's own address; the version in it is the start of its hash, so that a new logo is seen at once. */
export const logoDownload = download({
  path: "/gemeente/logo/:version",
  policy: mayReadAboutUs,
  params: z.object({ version: z.string().max(64) }),
  async load(work) {
    const logo = await logoOf(work);
    return logo ? ok({ contentType: logo.contentType, body: logo.bytes }) : notFound();
  },
});
