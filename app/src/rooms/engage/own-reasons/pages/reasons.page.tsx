import { z } from "zod";
import { ok } from "../../../../kernel/result.ts";
import { action, page } from "../../../../platform/define/page.ts";
import { typedFields } from "../../form-fields.ts";
import { mayReadReasons } from "../../policy.ts";
import { makeReason } from "../commands.ts";
import { reasonHref, reasonsPath } from "../paths.ts";
import { ownReasons } from "../reader.ts";
import { ReasonsView } from "../views/reasons.view.tsx";

/** The municipality's own reasons, and a new one. */
export const reasonsPage = page({
  path: reasonsPath,
  layout: "staff",
  policy: mayReadReasons,
  params: z.object({}),
  load: async (work) => ok(await ownReasons(work)),
  title: (_reasons, { t }) => t("engage.ownReason.staff.title"),
  view: (reasons, frame) => <ReasonsView reasons={reasons} frame={frame} />,
  actions: {
    make: action({
      command: makeReason,
      input: (_params, form) => ({ fields: typedFields(form) }),
      next: ({ reasonId }) => ({ to: reasonHref(reasonId), notice: "engage.ownReason.staff.notice.made" }),
    }),
  },
});
