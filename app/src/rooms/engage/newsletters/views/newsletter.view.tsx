import type { ReactElement } from "react";
import { pickText } from "../../../../kernel/localized.ts";
import type { Frame } from "../../../../platform/define/frame.ts";
import { formValue } from "../../../../platform/define/frame.ts";
import { said } from "../../../../platform/i18n/said.ts";
import { ActionGroup } from "../../../../platform/web/components/action-group/action-group.view.tsx";
import { Button } from "../../../../platform/web/components/button/button.view.tsx";
import { Details } from "../../../../platform/web/components/details/details.view.tsx";
import { Form } from "../../../../platform/web/components/form/form.view.tsx";
import { Heading } from "../../../../platform/web/components/heading/heading.view.tsx";
import { SelectField } from "../../../../platform/web/components/select-field/select-field.view.tsx";
import { ActionForm } from "../../../../platform/web/form.view.tsx";
import { languageName } from "../../../tenancy/room.ts";
import type { Photo, Trajectory } from "../../../trajectories/room.ts";
import { mayWriteNewsletters } from "../../policy.ts";
import type { Finding } from "../check.ts";
import type { Newsletter, NewsletterStep } from "../domain.ts";
import { newsletterHref, previewHref } from "../paths.ts";
import type { Readership } from "../trajectory-choice.ts";
import { Findings } from "./findings.view.tsx";
import { NewsletterFields } from "./newsletter-form.view.tsx";
import { Pictures } from "./pictures.view.tsx";
import { SentNewsletter } from "./sent-newsletter.view.tsx";

export type NewsletterShown = {
  readonly newsletter: Newsletter;
  readonly trajectory: Trajectory | undefined;
  readonly readers: Readership;
  readonly findings: readonly Finding[];
  readonly steps: readonly NewsletterStep[];
  /** Mails of it that did not leave yet. */
  readonly waiting: number;
  /** To put in the text. */
  readonly photos: readonly Photo[];
};

type Props = { readonly shown: NewsletterShown; readonly frame: Frame };

export function NewsletterView({ shown, frame }: Props): ReactElement {
  const { newsletter } = shown;
  const writes = newsletter.state === "draft" && mayWriteNewsletters.allows(frame.actor);
  return (
    <div className="narrow stack stack--sections">
      <Heading level={1}>{said(frame, pickText(newsletter.subject, frame.lang))}</Heading>
      {writes ? <Draft shown={shown} frame={frame} /> : <SentNewsletter shown={shown} frame={frame} />}
    </div>
  );
}

/** Write, check, look, try, send: in this order. */
function Draft({ shown, frame }: Props): ReactElement {
  const { t } = frame;
  const { newsletter, readers, findings, photos } = shown;
  return (
    <>
      <section className="stack stack--close">
        <Heading level={2}>{t("engage.newsletter.staff.check")}</Heading>
        <Findings findings={findings} frame={frame} />
      </section>
      <LookAgain newsletter={newsletter} frame={frame} />
      {/* One form, so that going on or trying it keeps what was typed; Enter presses the first button. */}
      <Form action={frame.url.path} busyText={t("platform.layout.busy")}>
        <input type="hidden" name="_once" value={frame.once} />
        <input type="hidden" name="version" value={formValue(frame, "version", String(newsletter.version))} />
        <NewsletterFields before={newsletter} readers={readers} frame={frame} />
        <Button name="_action" value="change" variant="secondary">
          {t("engage.newsletter.staff.saveAndCheck")}
        </Button>
        <Pictures photos={photos} frame={frame} />
        <Preview newsletter={newsletter} frame={frame} />
        {findings.some(({ isObstacle }) => isObstacle) ? (
          <p>{t("engage.newsletter.staff.firstChange")}</p>
        ) : (
          <ActionGroup>
            <Button name="_action" value="goOn" pictogramEnd="arrow">
              {t("engage.newsletter.staff.toConfirm")}
            </Button>
          </ActionGroup>
        )}
      </Form>
      <Details summary={t("engage.newsletter.staff.remove")}>
        <ActionForm frame={frame} action="remove">
          <Button variant="danger">{t("engage.newsletter.staff.removeNow")}</Button>
        </ActionForm>
      </Details>
    </>
  );
}

type OfOne = { readonly newsletter: Newsletter; readonly frame: Frame };

/** After a refusal over what a colleague changed: what was typed is of another version than what is there now. */
export function LookAgain({ newsletter: { id, version }, frame }: OfOne): ReactElement | null {
  if (formValue(frame, "version", String(version)) === String(version)) return null;
  return (
    <p>
      <a href={newsletterHref(id)}>{frame.t("engage.newsletter.staff.lookAgain")}</a>
    </p>
  );
}

/** As it will arrive, in each language that the municipality speaks. */
function Preview({ newsletter, frame }: OfOne): ReactElement {
  const { t, tenant } = frame;
  return (
    <section className="stack stack--close">
      <Heading level={2}>{t("engage.newsletter.staff.preview")}</Heading>
      <p>{t("engage.newsletter.staff.previewText")}</p>
      <ul>
        {tenant.languages.map((lang) => (
          <li key={lang}>
            {languageName(lang, frame.lang)}:{" "}
            {(["html", "txt"] as const).map((kind, place) => (
              <span key={kind}>
                {place > 0 && ", "}
                <a
                  href={previewHref(newsletter.id, kind, lang)}
                  aria-label={t(`engage.newsletter.staff.previewOf.${kind}`, {
                    language: languageName(lang, frame.lang),
                  })}
                >
                  {t(`engage.newsletter.staff.preview.${kind}`)}
                </a>
              </span>
            ))}
          </li>
        ))}
      </ul>
      <SelectField
        name="lang"
        label={t("engage.newsletter.staff.testIn")}
        options={tenant.languages.map((value) => ({ value, label: languageName(value, frame.lang) }))}
        value={formValue(frame, "lang", "nl")}
      />
      <Button name="_action" value="test" variant="secondary">
        {t("engage.newsletter.staff.test")}
      </Button>
    </section>
  );
}
