import type { ReactElement } from "react";
import type { Frame } from "../../../../platform/define/frame.ts";
import { Button } from "../../../../platform/web/components/button/button.view.tsx";
import { Heading } from "../../../../platform/web/components/heading/heading.view.tsx";
import { said } from "../../../../platform/i18n/said.ts";
import { ActionForm } from "../../../../platform/web/form.view.tsx";
import { publicHref } from "../../paths.ts";
import type { Place } from "../../place.ts";
import { inOtherLanguage } from "../../search/in-other-language.ts";
import type { Similar } from "../similar.ts";
import { takesSupport } from "../takes-support.ts";

type Props = { readonly place: Place; readonly similar: readonly Similar[]; readonly frame: Frame };

/** What others wrote that looks like it, before somebody sends their own: to read, and to support instead or as well. */
export function SimilarTexts({ place, similar, frame }: Props): ReactElement | null {
  const { t } = frame;
  if (similar.length === 0) return null;
  return (
    <section className="panel stack stack--close">
      <Heading level={2}>{t("engage.similar.title")}</Heading>
      <p>{t(takesSupport(place) ? "engage.similar.support" : "engage.similar.read")}</p>
      {similar.map((one) => (
        <SimilarText one={one} place={place} frame={frame} key={one.contribution.id} />
      ))}
    </section>
  );
}

type OneProps = { readonly one: Similar; readonly place: Place; readonly frame: Frame };

function SimilarText({ one: { contribution, isSupported }, place, frame }: OneProps): ReactElement {
  const { t } = frame;
  const { title, lang, receipt, supports } = contribution;
  const language = inOtherLanguage(frame, contribution);
  return (
    <div className="stack stack--tight">
      <p>
        <a href={publicHref(place.trajectory.slug, contribution)} lang={lang} dir="auto">
          {title}
        </a>
      </p>
      {language !== undefined && <p className="small">{language}</p>}
      {takesSupport(place) && (
        <p className="small">
          {t("engage.support.count", { count: supports })} {isSupported && t("engage.support.yours")}
        </p>
      )}
      {takesSupport(place) && place.open && !isSupported && (
        <ActionForm frame={frame} action="support">
          <input type="hidden" name="receipt" value={receipt} />
          <Button variant="secondary" label={t("engage.similar.giveTo", { title: said(frame, { lang, text: title }) })}>
            {t("engage.support.give")}
          </Button>
        </ActionForm>
      )}
    </div>
  );
}
