import type { ReactElement } from "react";
import type { Frame } from "../../../../platform/define/frame.ts";
import { Heading } from "../../../../platform/web/components/heading/heading.view.tsx";
import type { QueueShown } from "../../pages/queue.page.tsx";
import { contributionHref } from "../../paths.ts";

type Props = { readonly shown: Pick<QueueShown, "laterPhotos">; readonly frame: Frame };

/** What everybody reads already, with a photo that came later: each is looked at on its own page. */
export function LaterPhotos({ shown, frame }: Props): ReactElement | null {
  if (shown.laterPhotos.length === 0) return null;
  return (
    <section className="stack stack--close" aria-labelledby="latere-fotos">
      <Heading level={2} id="latere-fotos">
        {frame.t("engage.photo.later.staff.title")}
      </Heading>
      <ul>
        {shown.laterPhotos.map(({ id, trajectoryId, title, receipt, lang }) => (
          <li key={id}>
            <a href={contributionHref(trajectoryId, id)} lang={lang} dir="auto">
              {title || receipt}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
