import type { ReactElement } from "react";
import { Fragment } from "react";
import type { Frame } from "../../../platform/define/frame.ts";
import type { FoundPlace } from "../moderation/found-places.ts";

type Props = { readonly text: string; readonly places: readonly FoundPlace[]; readonly frame: Frame };

/** A text in which what may be of a person is marked, by a colour and by what it is in words. */
export function MarkedText({ text, places, frame }: Props): ReactElement {
  const { t, lang } = frame;
  const before = (at: number) => text.slice(places[at - 1]?.end ?? 0, places[at]?.start);
  return (
    <>
      {places.map(({ key, words, kind }, at) => (
        <Fragment key={key}>
          {before(at)}
          <mark>{words}</mark>{" "}
          <small className="muted" lang={lang}>
            ({t(`engage.personal.kind.${kind}`)})
          </small>
        </Fragment>
      ))}
      {before(places.length)}
    </>
  );
}
