import type { ReactElement } from "react";
import { textDirection } from "../../../kernel/localized.ts";
import type { Frame } from "../../define/frame.ts";
import { Alert } from "../../web/components/alert/alert.view.tsx";
import { Card } from "../../web/components/card/card.view.tsx";
import { said } from "../../i18n/said.ts";
import { CardGrid } from "../../web/components/card-grid/card-grid.view.tsx";
import { DefinitionList } from "../../web/components/definition-list/definition-list.view.tsx";
import { EmptyState } from "../../web/components/empty-state/empty-state.view.tsx";
import { Heading } from "../../web/components/heading/heading.view.tsx";
import { linkedText } from "../linked-text.ts";
import type { KeptMail } from "../mail-table.ts";
import { mailHref } from "../mail-href.ts";

export function MailboxView({
  mails,
  frame,
}: {
  readonly mails: readonly KeptMail[];
  readonly frame: Frame;
}): ReactElement {
  const { t } = frame;
  return (
    <section className="wrap stack stack--loose">
      <Heading level={1}>{t("platform.mailbox.title")}</Heading>
      <Alert type="info" signLabel={t("platform.mailbox.sign")}>
        {t("platform.mailbox.explanation")}
      </Alert>
      {mails.length === 0 ? (
        <EmptyState title={t("platform.mailbox.empty")} pictogram="mail">
          {t("platform.mailbox.emptyText")}
        </EmptyState>
      ) : (
        <CardGrid>
          {mails.map((mail) => (
            <Card
              key={mail.key}
              title={said(frame, { lang: mail.lang, text: mail.subject })}
              headingLevel={2}
              href={mailHref(mail.key)}
              meta={toAndWhen(mail, frame)}
            />
          ))}
        </CardGrid>
      )}
    </section>
  );
}

function toAndWhen(mail: KeptMail, { t, format }: Frame): string {
  return t("platform.mailbox.toAndWhen", { to: mail.to, when: format.dateTime(mail.createdAt) });
}

export function MailView({ mail, frame }: { readonly mail: KeptMail; readonly frame: Frame }): ReactElement {
  const { t, format } = frame;
  return (
    <article className="wrap stack stack--loose">
      <Heading level={1}>
        <span lang={mail.lang} dir={textDirection(mail.lang)}>
          {mail.subject}
        </span>
      </Heading>
      <DefinitionList
        items={[
          { term: t("platform.mailbox.to"), value: mail.to },
          { term: t("platform.mailbox.sentAt"), value: format.dateTime(mail.createdAt) },
        ]}
      />
      <div className="panel as-typed" lang={mail.lang} dir={textDirection(mail.lang)}>
        {linkedText(mail.text, frame.url.base).map(({ text, href }, at) =>
          href === undefined ? text : <MailLink href={href} key={at} />,
        )}
      </div>
    </article>
  );
}

/** Written out, as in the mail itself. */
function MailLink({ href }: { readonly href: string }): ReactElement {
  return (
    <a className="utrecht-link" href={href}>
      {href}
    </a>
  );
}
