import type { PlainVisitor } from "../plain-visitor.ts";
import { sendWilling } from "./willing.ts";

/** What stands behind a link for colleagues. */
export type Colleagues = {
  /** Where the link is made and revoked, and where answers stand side by side. */
  readonly ofStaff: readonly [sharing: string, replies: string];
  /** What everybody with the link finds, and what is of one colleague who has not sent yet. */
  readonly opened: readonly [link: string, own: string];
};

/** An adviser shares this guide with colleagues; one without an account sends answers, another only begins. */
export async function colleagues(
  adviser: PlainVisitor,
  [outsider, other]: readonly [PlainVisitor, PlainVisitor],
  guide: string,
): Promise<Colleagues> {
  const sharing = `${guide}/delen`;
  const made = await sendWilling(adviser, sharing, "share", { part: "both" });
  const link = made.replace(/^.*\?link=/, "/meedenken/");
  const own = await sendWilling(outsider, link, "begin");
  await sendWilling(outsider, `${own}/urgency`, "save");
  const sent = await sendWilling(other, link, "begin");
  await sendWilling(other, `${sent}/5`, "save", { Q15: "1234" });
  await sendWilling(other, sent, "send");
  return { ofStaff: [sharing, `${guide}/antwoorden`], opened: [link, own] };
}
