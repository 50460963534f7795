import type { ReactElement } from "react";
import type { Localized } from "../../../kernel/localized.ts";
import { pickText, textDirection } from "../../../kernel/localized.ts";
import type { Frame } from "../../../platform/define/frame.ts";
import type { TextField, Trajectory } from "../domain.ts";
import { textOf } from "../domain/texts.ts";

type InLanguage = { readonly lang: string; readonly text: string };

/** What has to be said about the language of a text when it is not the page's. */
export function langOf(frame: Frame, { lang }: InLanguage): { lang?: string; dir?: "ltr" | "rtl" } {
  return lang === frame.lang ? {} : { lang, dir: textDirection(lang) };
}

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

function Spoken({ frame, found }: { readonly frame: Frame; readonly found: InLanguage }): ReactElement {
  return (
    <p className="as-typed" {...langOf(frame, found)}>
      {found.text}
    </p>
  );
}

/** The title of a trajectory as plain text. */
export function titleOf(frame: Frame, trajectory: Pick<Trajectory, "texts">): InLanguage {
  return textOf(trajectory, "title", frame.lang);
}
