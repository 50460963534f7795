import type { ReactElement } from "react";
import { Details } from "../../../platform/web/components/details/details.view.tsx";
import { Heading } from "../../../platform/web/components/heading/heading.view.tsx";
import type { BylawSaying } from "../domain/bylaw-says.ts";
import type { TermDay } from "../domain/planning/term-days.ts";
import { paths } from "../paths.ts";
import { bylawLines } from "./bylaw-words.ts";
import { Warnings } from "./winner.view.tsx";
import type { Reading } from "./words.ts";
import { listed } from "./words.ts";

type BylawSaysProps = Reading & {
  readonly bylaw: readonly BylawSaying[];
  readonly terms?: readonly TermDay[] | undefined;
};

/** Where the guide and the by-law do not agree; nothing when they do. */
export function BylawWarnings(props: BylawSaysProps): ReactElement | null {
  const lines = bylawLines(props, props.bylaw, props.terms).flatMap(({ warning }) => warning ?? []);
  return <Warnings {...props} title={props.frame.t("choose.says.differs")} lines={lines} />;
}

/** One sentence with the article that asks for participation; every article that holds here behind it. */
export function BylawSays(props: BylawSaysProps): ReactElement | null {
  const { frame, bylaw } = props;
  const { t } = frame;
  if (bylaw.length === 0) return null;
  const asking = bylaw.filter(({ kind }) => kind === "asks").map(({ article }) => article.number);
  const lead =
    asking.length === 0
      ? t("choose.says.someHold", { count: bylaw.length })
      : t("choose.says.asked", { count: asking.length, numbers: listed(frame, asking) });
  return (
    <section className="stack stack--close" aria-labelledby="bylaw-says">
      <Heading level={2} id="bylaw-says">
        {t("choose.says.title")}
      </Heading>
      <p className="measure">{lead}</p>
      <Details summary={t("choose.says.all", { count: bylaw.length })}>
        <ul className="stack stack--close">
          {bylawLines(props, bylaw, props.terms).map(({ key, text, quote }) => (
            <li key={key} className="measure">
              <p>{text}</p>
              <p className="muted" lang="nl">
                “{quote}”
              </p>
            </li>
          ))}
        </ul>
        <p>
          <a href={paths.bylaw}>{t("choose.motivation.toBylaw")}</a>
        </p>
      </Details>
    </section>
  );
}
