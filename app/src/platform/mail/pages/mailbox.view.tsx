import type { ReactElement } from "react";
import { textDirection } from "../../../kernel/localized.ts";
import type { Frame } from "../../define/frame.ts";
import { Alert } from "../../web/components/alert/alert.view.tsx";
import { Card } from "../../web/components/card/card.view.tsx";
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
              title={mail.subject}
              headingLevel={2}
              href={mailHref(mail.key)}
              lang={mail.lang}
              meta={<ToAndWhen mail={mail} frame={frame} />}
            />
          ))}
        </CardGrid>
      )}
    </section>
  );
}

/** In the page's language; the card is in the mail's. */
function ToAndWhen({ mail, frame }: { readonly mail: KeptMail; readonly frame: Frame }): ReactElement {
  const when = frame.format.dateTime(mail.createdAt);
  return (
    <span lang={frame.lang} dir={frame.dir}>
      {frame.t("platform.mailbox.toAndWhen", { to: mail.to, when })}
    </span>
  );
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
