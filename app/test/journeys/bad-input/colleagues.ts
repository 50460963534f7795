import type { PlainVisitor } from "../plain-visitor.ts";
import { sendWilling } from "./willing.ts";

/** What stands behind a link for colleagues. */
export type Colleagues = {
  /** Where the link is made and revoked. */
  readonly sharing: string;
  /** What everybody with the link finds, and what is of one colleague who has not sent yet. */
  readonly opened: readonly [link: string, own: string];
};

/** An adviser shares this guide with colleagues; one without an account begins. */
export async function colleagues(adviser: PlainVisitor, outsider: PlainVisitor, guide: string): Promise<Colleagues> {
  const sharing = `${guide}/delen`;
  const made = await sendWilling(adviser, sharing, "share", { part: "both" });
  const link = made.replace(/^.*\?link=/, "/meedenken/");
  const own = await sendWilling(outsider, link, "begin");
  await sendWilling(outsider, `${own}/urgency`, "save");
  return { sharing, opened: [link, own] };
}
