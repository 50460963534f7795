import type { ReactElement } from "react";
import type { Frame } from "../../../../platform/define/frame.ts";
import { said } from "../../../../platform/i18n/said.ts";
import { reportHref } from "../paths.ts";

type Props = {
  readonly slug: string;
  readonly one: {
    readonly activityId: string;
    readonly receipt: string;
    readonly title: string;
    readonly lang: string;
  };
  readonly frame: Frame;
};

/** Under a text that anybody reads. */
export function ReportLink({ slug, one, frame }: Props): ReactElement {
  const { t } = frame;
  return (
    <p className="small">
      <a
        href={reportHref(slug, one)}
        rel="nofollow"
        aria-label={t("engage.report.of", {
          title: one.title === "" ? one.receipt : said(frame, { lang: one.lang, text: one.title }),
        })}
      >
        {t("engage.report.title")}
      </a>
    </p>
  );
}
