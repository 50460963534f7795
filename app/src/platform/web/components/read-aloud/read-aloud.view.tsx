import "../islands.ts";
import type { ReactElement } from "react";
import { Pictogram } from "../pictogram/pictogram.view.tsx";

export type ReadAloudProps = {
  /** The element whose text is read, in its own language. */
  readonly targetId: string;
  readonly startText: string;
  readonly stopText: string;
};

/** Reads a text aloud with the voice of the device. Not there without JavaScript, or without a voice for the language. */
export function ReadAloud({ targetId, startText, stopText }: ReadAloudProps): ReactElement {
  return (
    <brink-read-aloud for={targetId} stop-text={stopText}>
      <button className="utrecht-button utrecht-button--subtle brink-button" type="button" hidden>
        <Pictogram name="speaker" />
        <span>{startText}</span>
      </button>
    </brink-read-aloud>
  );
}
