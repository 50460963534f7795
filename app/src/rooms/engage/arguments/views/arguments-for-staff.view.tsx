import type { ReactElement } from "react";
import type { Frame } from "../../../../platform/define/frame.ts";
import { Heading } from "../../../../platform/web/components/heading/heading.view.tsx";
import type { Contribution } from "../../contribution.ts";
import { contributionHref } from "../../paths.ts";
import { sides } from "../domain.ts";

type Props = { readonly argued: readonly Contribution[]; readonly frame: Frame };

/** What anybody can read for and against it, each with the way to what can be done with it. */
export function ArgumentsForStaff({ argued, frame }: Props): ReactElement | null {
  const { t } = frame;
  if (argued.length === 0) return null;
  return (
    <section className="stack stack--tight">
      <Heading level={2}>{t("engage.argument.title")}</Heading>
      {sides.map((side) => {
        const own = argued.filter(({ argument }) => argument?.side === side);
        return (
          <div className="stack stack--tight" key={side}>
            <Heading level={3}>{t(`engage.argument.${side}`, { count: own.length })}</Heading>
            <ul>
              {own.map(({ id, trajectoryId, body, lang }) => (
                <li key={id}>
                  <a href={contributionHref(trajectoryId, id)} lang={lang} dir="auto">
                    {body}
                  </a>
                </li>
              ))}
            </ul>
          </div>
        );
      })}
    </section>
  );
}
