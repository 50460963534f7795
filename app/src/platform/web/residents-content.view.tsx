import type { ReactElement } from "react";
import type { Frame } from "../define/frame.ts";
import { inWordsOfContent } from "../i18n/content-languages.ts";

/** A page of content/ on the residents' side: who came in a language that it is not written in reads Dutch that says so. */
export function residentsContent(asked: Frame, view: (frame: Frame) => ReactElement): ReactElement {
  const frame = inWordsOfContent(asked);
  const own = frame === asked ? {} : { lang: frame.lang, dir: frame.dir };
  return (
    <div className="wrap stack" {...own}>
      {view(frame)}
    </div>
  );
}
