import { z } from "zod";
import { notFound } from "../../../../kernel/refusal.ts";
import { ok } from "../../../../kernel/result.ts";
import { action, page } from "../../../../platform/define/page.ts";
import { typedFields } from "../../form-fields.ts";
import { mayReadReasons } from "../../policy.ts";
import { archiveReason, changeReason, useReasonAgain } from "../commands.ts";
import { reasonHref, reasonPath, reasonsPath } from "../paths.ts";
import { ownReasonById } from "../reader.ts";
import { ReasonView } from "../views/reason.view.tsx";

type Params = { readonly reason: string };

const toItself =
  (notice: string) =>
  (_output: unknown, { reason }: Params) => ({ to: reasonHref(reason), notice });
const ofOne = ({ reason }: Params) => ({ reasonId: reason });

/** One reason: what its readers read, what may be too hard in it, and changing or archiving it. */
export const reasonPage = page({
  path: reasonPath,
  layout: "staff",
  policy: mayReadReasons,
  params: z.object({ reason: z.string().max(40) }),
  async load(work, { reason }) {
    const found = await ownReasonById(work, reason);
    return found ? ok(found) : notFound();
  },
  title: ({ name }) => name,
  crumbs: ({ name }, { t }) => [{ label: t("engage.ownReason.staff.title"), href: reasonsPath }, { label: name }],
  view: (reason, frame) => <ReasonView reason={reason} frame={frame} />,
  actions: {
    change: action({
      command: changeReason,
      input: ({ reason }, form) => ({ reasonId: reason, version: form["version"], fields: typedFields(form) }),
      next: toItself("engage.ownReason.staff.notice.changed"),
    }),
    archive: action({
      command: archiveReason,
      input: ofOne,
      next: () => ({ to: reasonsPath, notice: "engage.ownReason.staff.notice.archived" }),
    }),
    useAgain: action({
      command: useReasonAgain,
      input: ofOne,
      next: toItself("engage.ownReason.staff.notice.usedAgain"),
    }),
  },
});
