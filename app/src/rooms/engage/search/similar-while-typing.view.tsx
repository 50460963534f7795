import type { ReactElement } from "react";
import type { Frame } from "../../../platform/define/frame.ts";
import { similarHref } from "../paths.ts";
import type { Place } from "../place.ts";
import { showsSimilar } from "./shows-similar.ts";

/** The field of a form by which texts are compared: that of who writes for everybody to read. */
const titleField = "title";

/** Below the fields of a text that everybody will read: with JavaScript, what others wrote that looks like it. Else nothing. */
export function SimilarWhileTyping({
  place,
  frame,
}: {
  readonly place: Place;
  readonly frame: Frame;
}): ReactElement | null {
  const { t } = frame;
  if (!showsSimilar(place)) return null;
  return (
    <brink-similar-texts href={similarHref(place.trajectory.slug, place.activity.id)} for={titleField}>
      <div role="status">
        <div className="panel stack stack--tight" data-part hidden>
          <p>
            <strong>{t("engage.similar.title")}</strong>
          </p>
          <p>{t("engage.similar.typing")}</p>
          <ul />
        </div>
      </div>
    </brink-similar-texts>
  );
}
