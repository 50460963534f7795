import type { ReactElement } from "react";
import type { Localized } from "../../../kernel/localized.ts";
import { pickText } from "../../../kernel/localized.ts";
import type { Frame } from "../../../platform/define/frame.ts";
import type { Said } from "../../../platform/i18n/said.ts";
import { langOf, said } from "../../../platform/i18n/said.ts";
import type { TextField, Trajectory } from "../domain.ts";
import { textOf } from "../domain/texts.ts";

/** A text of the trajectory as paragraphs, in the reader's language or the one it is written in. */
export function Words(props: {
  readonly frame: Frame;
  readonly trajectory: Pick<Trajectory, "texts">;
  readonly field: TextField;
}): ReactElement {
  return <Spoken frame={props.frame} found={textOf(props.trajectory, props.field, props.frame.lang)} />;
}

/** A localized text as it was typed. */
export function LocalizedWords({ frame, text }: { readonly frame: Frame; readonly text: Localized }): ReactElement {
  return <Spoken frame={frame} found={pickText(text, frame.lang)} />;
}

function Spoken({ frame, found }: { readonly frame: Frame; readonly found: Said }): ReactElement {
  return (
    <p className="as-typed" {...langOf(frame, found)}>
      {found.text}
    </p>
  );
}

/** The title of a trajectory, in the middle of whatever it stands in. */
export function titleOf(frame: { readonly lang: string }, trajectory: Pick<Trajectory, "texts">): string {
  return said(frame, textOf(trajectory, "title", frame.lang));
}
