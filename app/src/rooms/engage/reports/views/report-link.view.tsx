import type { ReactElement } from "react";
import type { Frame } from "../../../../platform/define/frame.ts";
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
  const { t, lang } = frame;
  // A name cannot say of a part of it that it is in another language.
  const isReadable = one.title !== "" && one.lang === lang;
  return (
    <p className="small">
      <a
        href={reportHref(slug, one)}
        rel="nofollow"
        aria-label={t("engage.report.of", { title: isReadable ? one.title : one.receipt })}
      >
        {t("engage.report.title")}
      </a>
    </p>
  );
}
