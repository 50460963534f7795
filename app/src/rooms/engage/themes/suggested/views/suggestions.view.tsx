import type { ReactElement } from "react";
import type { Frame } from "../../../../../platform/define/frame.ts";
import { ActionGroup } from "../../../../../platform/web/components/action-group/action-group.view.tsx";
import { Button } from "../../../../../platform/web/components/button/button.view.tsx";
import { Heading } from "../../../../../platform/web/components/heading/heading.view.tsx";
import { ActionForm } from "../../../../../platform/web/form.view.tsx";
import { mayPropose } from "../../../policy.ts";
import { suggestionHref } from "../../paths.ts";
import type { Suggestion } from "../domain.ts";

/** What may belong together, and when somebody looked last. */
export type SuggestionsShown = {
  readonly trajectoryId: string;
  readonly suggestions: readonly Suggestion[];
  readonly lookedAt: Date | undefined;
};

type Props = { readonly shown: SuggestionsShown; readonly frame: Frame };

/** What may be a theme, largest first, with how that was found. */
export function Suggestions({ shown, frame }: Props): ReactElement | null {
  const { t, format } = frame;
  const { suggestions, lookedAt, trajectoryId } = shown;
  if (!mayPropose.allows(frame.actor)) return null;
  return (
    <section className="stack" aria-labelledby="voorstellen">
      <Heading level={2} id="voorstellen">
        {t("engage.suggested.staff.title")}
      </Heading>
      <p className="measure">{t("engage.suggested.staff.how")}</p>
      {suggestions.length > 0 && (
        <ul>
          {suggestions.map(({ id, many, words }) => (
            <li key={id}>
              <a href={suggestionHref(trajectoryId, id)}>
                {t("engage.suggested.staff.one", { count: many, words: words.join(", ") })}
              </a>
            </li>
          ))}
        </ul>
      )}
      {lookedAt !== undefined && (
        <p>
          {suggestions.length === 0 && t("engage.suggested.staff.noneLeft")}{" "}
          {t("engage.suggested.staff.lookedAt", { when: format.dateTime(lookedAt) })}
        </p>
      )}
      <ActionForm frame={frame} action="suggest">
        <ActionGroup>
          <Button variant="secondary">
            {t(lookedAt === undefined ? "engage.suggested.staff.look" : "engage.suggested.staff.lookAgain")}
          </Button>
        </ActionGroup>
      </ActionForm>
    </section>
  );
}
