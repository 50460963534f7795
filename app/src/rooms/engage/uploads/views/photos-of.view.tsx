import type { ReactElement } from "react";
import type { Frame } from "../../../../platform/define/frame.ts";
import { Heading } from "../../../../platform/web/components/heading/heading.view.tsx";
import type { QueueShown } from "../../pages/queue.page.tsx";
import { contributionHref } from "../../paths.ts";

/** Where on the queue each list of photos stands. */
export const photosPlaces = { laterPhotos: "latere-fotos", photosAgain: "fotos-opnieuw" } as const;

type Which = keyof typeof photosPlaces;
type Props = { readonly which: Which; readonly shown: Pick<QueueShown, Which>; readonly frame: Frame };

/** What has a photo to look at, that came later or was taken away: on the page of each. */
export function PhotosOf({ which, shown, frame: { t } }: Props): ReactElement | null {
  if (shown[which].length === 0) return null;
  const place = photosPlaces[which];
  return (
    <section className="stack stack--close" aria-labelledby={place}>
      <Heading level={2} id={place}>
        {t(`engage.photo.staff.queue.${which}`)}
      </Heading>
      <ul>
        {shown[which].map(({ id, trajectoryId, title, receipt, lang }) => (
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
