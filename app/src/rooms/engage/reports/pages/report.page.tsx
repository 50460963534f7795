import { z } from "zod";
import { isId } from "../../../../kernel/ids.ts";
import { notFound } from "../../../../kernel/refusal.ts";
import { ok } from "../../../../kernel/result.ts";
import { action, page } from "../../../../platform/define/page.ts";
import type { EngageBindings } from "../../bindings.ts";
import { publicHref } from "../../paths.ts";
import { isPublicPlace, placeOf } from "../../place.ts";
import { mayTakePart } from "../../policy.ts";
import type { reportText } from "../commands.ts";
import { reportHref, reportPath } from "../paths.ts";
import { ownReport, reportableText } from "../reader.ts";
import type { ReportShown } from "../views/report.view.tsx";
import { ReportView } from "../views/report.view.tsx";

const params = z.object({
  slug: z.string().max(80),
  activity: z.string().max(40),
  receipt: z.string().max(20),
});
type Params = z.output<typeof params>;

/** Saying that a text does not belong here; afterwards, on the same device, what was done with that. */
export function reportPage({ methods }: Pick<EngageBindings, "methods">, report: ReturnType<typeof reportText>) {
  return page({
    path: reportPath,
    layout: "resident",
    policy: mayTakePart,
    params,
    async load(work, { slug, activity, receipt }) {
      const place = isId(activity) ? await placeOf(work, methods, activity) : undefined;
      if (!place || place.trajectory.slug !== slug || !isPublicPlace(place)) return notFound();
      const [found, own] = [await reportableText(work, activity, receipt), await ownReport(work, activity, receipt)];
      if (!found && !own) return notFound();
      const readAt = publicHref(slug, { activityId: activity, receipt: found?.about?.receipt ?? receipt });
      const shown: ReportShown = {
        ...{ contribution: found?.contribution, own, trajectory: place.trajectory },
        back: found?.about ? `${readAt}#${receipt}` : readAt,
      };
      return ok(shown);
    },
    title: (_shown, { t }) => t("engage.report.title"),
    view: (shown, frame) => <ReportView shown={shown} frame={frame} />,
    actions: {
      report: action({
        command: report,
        input: ({ activity, receipt }: Params, form) => ({ ...form, activityId: activity, receipt }),
        next: ({ slug, ...one }) => ({ to: reportHref(slug, one) }),
        asGuest: true,
      }),
    },
  });
}
