import type { ReactElement } from "react";
import { pickText } from "../../../../kernel/localized.ts";
import type { Frame } from "../../../../platform/define/frame.ts";
import { fieldError, formValue } from "../../../../platform/define/frame.ts";
import { ActionGroup } from "../../../../platform/web/components/action-group/action-group.view.tsx";
import { Button, ButtonLink } from "../../../../platform/web/components/button/button.view.tsx";
import { Details } from "../../../../platform/web/components/details/details.view.tsx";
import { Heading } from "../../../../platform/web/components/heading/heading.view.tsx";
import { SelectField } from "../../../../platform/web/components/select-field/select-field.view.tsx";
import { TextArea } from "../../../../platform/web/components/text-area/text-area.view.tsx";
import { TextField } from "../../../../platform/web/components/text-field/text-field.view.tsx";
import { ActionForm } from "../../../../platform/web/form.view.tsx";
import { InEveryLanguage } from "../../../../platform/web/in-every-language.view.tsx";
import { languageName } from "../../../tenancy/room.ts";
import type { Newsletter } from "../domain.ts";
import { lengths } from "../domain.ts";
import { staffNewslettersPath } from "../paths.ts";
import type { Readership } from "../trajectory-choice.ts";

type Choice = { readonly readers: Readership; readonly frame: Frame };

export function NewNewsletterView({
  sender,
  trajectoryId,
  ...choice
}: Choice & { readonly sender: string; readonly trajectoryId: string | undefined }): ReactElement {
  const { t } = choice.frame;
  return (
    <div className="narrow stack">
      <Heading level={1}>{t("engage.newsletter.staff.new")}</Heading>
      <p className="lead">{t("engage.newsletter.staff.newLead")}</p>
      <ActionForm frame={choice.frame} action="make">
        <NewsletterFields {...choice} before={{ subject: {}, body: {}, sender, trajectoryId }} />
        <ActionGroup>
          <Button>{t("engage.newsletter.staff.saveAndCheck")}</Button>
          <ButtonLink variant="subtle" href={staffNewslettersPath}>
            {t("engage.newsletter.staff.cancel")}
          </ButtonLink>
        </ActionGroup>
      </ActionForm>
    </div>
  );
}

type Fields = Choice & { readonly before: Pick<Newsletter, "subject" | "body" | "sender" | "trajectoryId"> };

/** For whom, subject and text in each language, and who writes. */
export function NewsletterFields({ before, readers, frame }: Fields): ReactElement {
  const { t } = frame;
  return (
    <>
      <ForWhom before={before} readers={readers} frame={frame} />
      {frame.tenant.languages.length > 1 && <p>{t("engage.newsletter.staff.asWritten")}</p>}
      <Subjects before={before} frame={frame} />
      <Details summary={t("engage.newsletter.staff.how")}>
        <p className="as-typed">{t("engage.newsletter.staff.howText")}</p>
      </Details>
      <Bodies before={before} frame={frame} />
      <TextField
        name="sender"
        label={t("engage.newsletter.staff.sender")}
        description={t("engage.newsletter.staff.senderHelp")}
        value={formValue(frame, "sender", before.sender)}
        error={fieldError(frame, "sender")}
        autoComplete="off"
      />
    </>
  );
}

function ForWhom({ before, readers, frame }: Fields): ReactElement {
  const { t, lang } = frame;
  const counted = (name: string, people: number) => t("engage.newsletter.staff.choice", { name, people });
  return (
    <SelectField
      name="trajectory"
      label={t("engage.newsletter.staff.for")}
      description={t("engage.newsletter.staff.forHelp")}
      width="full"
      options={readers.trajectories.map(({ id, texts, people }) => ({
        value: id,
        label: counted(pickText(texts.title ?? {}, lang).text, people),
      }))}
      emptyLabel={counted(t("engage.newsletter.staff.everything"), readers.ofEverything)}
      value={formValue(frame, "trajectory", before.trajectoryId)}
      error={fieldError(frame, "trajectory")}
    />
  );
}

type InLanguages = Pick<Fields, "before" | "frame">;

function Subjects({ before, frame }: InLanguages): ReactElement {
  const { t, lang } = frame;
  return (
    <InEveryLanguage
      frame={frame}
      stem="subject"
      before={(code) => before.subject[code]}
      field={(given) => (
        <TextField
          {...given}
          label={t("engage.newsletter.staff.subjectIn", { language: languageName(given.lang, lang) })}
          optionalText={given.lang === "nl" ? undefined : t("engage.optional")}
          autoComplete="off"
        />
      )}
    />
  );
}

function Bodies({ before, frame }: InLanguages): ReactElement {
  const { t, lang } = frame;
  return (
    <InEveryLanguage
      frame={frame}
      stem="body"
      before={(code) => before.body[code]}
      field={(given) => (
        <TextArea
          {...given}
          rows={16}
          label={t("engage.newsletter.staff.bodyIn", { language: languageName(given.lang, lang) })}
          optionalText={given.lang === "nl" ? undefined : t("engage.optional")}
          limitText={t("engage.newsletter.staff.bodyLimit", { max: lengths.body })}
        />
      )}
    />
  );
}
