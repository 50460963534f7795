import type { ReactElement } from "react";
import type { Frame } from "../../../../platform/define/frame.ts";
import { ActionGroup } from "../../../../platform/web/components/action-group/action-group.view.tsx";
import { Button } from "../../../../platform/web/components/button/button.view.tsx";
import { Heading } from "../../../../platform/web/components/heading/heading.view.tsx";
import { ActionForm } from "../../../../platform/web/form.view.tsx";
import { contributionHref } from "../../paths.ts";
import type { OpenBurst } from "../bursts/domain.ts";

type Props = { readonly bursts: readonly OpenBurst[]; readonly frame: Frame };

// With one digit "0.0 times an hour" says nothing to a reader.
const hardlyPerHour = 0.1;

/** What got much support in a short time: when, how many, and how many is usual. */
export function BurstsView({ bursts, frame }: Props): ReactElement | null {
  const { t, format } = frame;
  if (bursts.length === 0) return null;
  return (
    <section className="stack stack--close" aria-labelledby="veel-steun">
      <Heading level={2} id="veel-steun">
        {t("engage.burst.staff.title")}
      </Heading>
      <p>{t("engage.burst.staff.lead")}</p>
      {bursts.map(({ id, contribution, from, until, given, usual }) => (
        <article className="panel stack stack--close" key={id} aria-label={contribution.title || contribution.receipt}>
          <Heading level={3}>
            <a href={contributionHref(contribution.trajectoryId, contribution.id)} lang={contribution.lang} dir="auto">
              {contribution.title || contribution.receipt}
            </a>
          </Heading>
          <p>
            {t("engage.burst.staff.one", {
              ...{ count: given, from: format.dateTime(from), until: format.dateTime(until) },
            })}{" "}
            {usual < hardlyPerHour
              ? t("engage.burst.staff.hardly")
              : t("engage.burst.staff.usual", { usual: format.number(usual, usual < 10 ? 1 : 0) })}
          </p>
          <ActionForm frame={frame} action="lookAtBurst">
            <input type="hidden" name="burstId" value={id} />
            <ActionGroup>
              <Button variant="secondary">{t("engage.burst.staff.looked")}</Button>
            </ActionGroup>
          </ActionForm>
        </article>
      ))}
    </section>
  );
}
