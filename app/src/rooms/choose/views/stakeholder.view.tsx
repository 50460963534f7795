import type { ReactElement } from "react";
import { Alert } from "../../../platform/web/components/alert/alert.view.tsx";
import { Button } from "../../../platform/web/components/button/button.view.tsx";
import { DefinitionList } from "../../../platform/web/components/definition-list/definition-list.view.tsx";
import { Details } from "../../../platform/web/components/details/details.view.tsx";
import { Heading } from "../../../platform/web/components/heading/heading.view.tsx";
import { Table } from "../../../platform/web/components/table/table.view.tsx";
import { ActionForm } from "../../../platform/web/form.view.tsx";
import type { Contact } from "../domain/stakeholders.ts";
import { openPromises } from "../domain/stakeholders.ts";
import type { LoadedStakeholder } from "../queries/stakeholders.ts";
import { paths } from "../paths.ts";
import { mayGuide } from "../policy.ts";
import { ContactForm } from "./contact-form.view.tsx";
import { StakeholderForm } from "./stakeholder-form.view.tsx";
import { contactWords, heardWords, promiseWords, wayWords } from "./stakeholder-words.ts";
import type { Reading } from "./words.ts";

/** Where the next step leads to fill in what is not known. */
export const changeId = "wijzig";

export type StakeholderProps = Reading & LoadedStakeholder;

/** One stakeholder: how it stands, a new contact, what is known, and everything that was said. */
export function StakeholderView(props: StakeholderProps): ReactElement {
  const { frame, challenge, stakeholder } = props;
  const may = mayGuide.allows(frame.actor);
  const standing = stakeholder.removedAt === undefined;
  return (
    <>
      <Heading level={1} kicker={challenge.title}>
        {stakeholder.name}
      </Heading>
      {standing ? <p className="lead measure">{sentence(props)}</p> : <IsRemoved {...props} />}
      <OpenPromises {...props} />
      {may && standing && <ContactForm {...props} />}
      <Log {...props} />
      <Facts {...props} />
      {may && standing && <Changing {...props} />}
      {may && standing && <Remove {...props} />}
      {may && <Erase {...props} />}
    </>
  );
}

/** When they were spoken to last, and how their promises stand. */
function sentence({ frame, stakeholder, today }: StakeholderProps): string {
  const { t, format } = frame;
  const [last] = stakeholder.contacts;
  const open = openPromises(stakeholder, today);
  const spoken = last
    ? t("choose.stakeholder.lastSpoken", { day: format.date(last.on) })
    : t("choose.stakeholder.neverSpoken");
  if (open.length === 0) return spoken;
  const late = open.filter((one) => one.late).length;
  return `${spoken} ${t("choose.stakeholder.openPromises", { count: open.length, late })}`;
}

/** What has to be done for them, the first due first. */
function OpenPromises({ frame, guide, stakeholder, today }: StakeholderProps): ReactElement | null {
  const open = openPromises(stakeholder, today);
  if (open.length === 0) return null;
  return (
    <ul>
      {open.map(({ contact, promise }) => (
        <li key={contact.id}>
          <a href={paths.stakeholderContact(guide.id, stakeholder.id, contact.id)} lang="nl">
            {contactWords(frame, promise.text)}
          </a>{" "}
          {promiseWords(frame, promise, today)}
        </li>
      ))}
    </ul>
  );
}

function Facts(props: StakeholderProps): ReactElement {
  const { frame, stakeholder } = props;
  const { t, format } = frame;
  const { stake, affected, influence, caretaker, changedBy, changedAt } = stakeholder;
  const open = t("choose.stakeholders.open");
  const row = (name: string, value: string) => ({
    term: t(`choose.stakeholder.field.${name}`),
    value: value === "" ? open : value,
  });
  return (
    <section className="stack stack--close">
      <Heading level={2}>{t("choose.stakeholder.facts")}</Heading>
      <DefinitionList
        items={[
          row("stake", stake),
          row("affected", t(`choose.stakeholder.level.${affected ?? "none"}`)),
          row("influence", t(`choose.stakeholder.level.${influence ?? "none"}`)),
          row("method", wayWords(props, stakeholder)),
          row("caretaker", caretaker),
        ]}
      />
      <p className="muted small">
        {t("choose.stakeholder.changedBy", { by: changedBy, when: format.dateTime(changedAt) })}
      </p>
    </section>
  );
}

/** Open by itself for who comes from the next step to fill in what is not known. */
function Changing(props: StakeholderProps): ReactElement {
  const { frame, map, stakeholder } = props;
  const { next } = map;
  const isAsked = (next.kind === "unknown" || next.kind === "noWay") && next.stakeholder.id === stakeholder.id;
  return (
    <Details
      id={changeId}
      summary={frame.t("choose.stakeholder.changeFacts")}
      open={isAsked || frame.form.action === "change"}
    >
      <StakeholderForm {...props} />
    </Details>
  );
}

/** Everything that was said, the last first. */
function Log({ frame, guide, stakeholder, today }: StakeholderProps): ReactElement {
  const { t, format } = frame;
  const may = mayGuide.allows(frame.actor);
  const columns = ["on", ...(may ? ["about"] : []), "promise", "outcome"];
  const link = (contact: Contact) => (
    <a href={paths.stakeholderContact(guide.id, stakeholder.id, contact.id)} key="on">
      {format.date(contact.on)}
    </a>
  );
  return (
    <section className="stack stack--close">
      <Heading level={2}>{t("choose.contact.log")}</Heading>
      {!may && <p className="muted measure">{t("choose.contact.whoReads")}</p>}
      <Table
        caption={t("choose.contact.log")}
        captionHidden
        columns={columns.map((name) => ({ label: t(`choose.contact.column.${name}`) }))}
        rows={stakeholder.contacts.map((contact) => ({
          key: contact.id,
          cells: [
            link(contact),
            ...(may ? [<Heard key="about" frame={frame} contact={contact} />] : []),
            <span lang="nl" key="promise">
              {contact.promise === undefined ? t("choose.contact.nothing") : contactWords(frame, contact.promise.text)}
            </span>,
            contact.promise === undefined ? "" : promiseWords(frame, contact.promise, today),
          ],
        }))}
        empty={<p>{t("choose.contact.none")}</p>}
      />
    </section>
  );
}

function Heard({ frame, contact }: Pick<StakeholderProps, "frame"> & { readonly contact: Contact }): ReactElement {
  return <span lang="nl">{heardWords(frame, contact)}</span>;
}

function Remove({ frame, stakeholder }: StakeholderProps): ReactElement {
  const { t } = frame;
  return (
    <Details summary={t("choose.stakeholder.remove")} open={frame.form.action === "remove"}>
      <p className="measure">{t("choose.stakeholder.removeText", { name: stakeholder.name })}</p>
      <ActionForm frame={frame} action="remove">
        <Button variant="secondary">{t("choose.stakeholder.remove")}</Button>
      </ActionForm>
    </Details>
  );
}

function Erase({ frame }: StakeholderProps): ReactElement {
  const { t } = frame;
  return (
    <Details summary={t("choose.stakeholder.erase")} open={frame.form.action === "erase"}>
      <p className="measure">{t("choose.stakeholder.eraseText")}</p>
      <ActionForm frame={frame} action="erase">
        <Button variant="danger">{t("choose.stakeholder.eraseForGood")}</Button>
      </ActionForm>
    </Details>
  );
}

/** Who took it off the map, and back on it. */
function IsRemoved({ frame, stakeholder }: StakeholderProps): ReactElement {
  const { t, format } = frame;
  const { removedAt, removedBy } = stakeholder;
  const on = removedAt === undefined ? "" : format.date(removedAt);
  return (
    <>
      <Alert type="warning" signLabel={t("choose.sign.note")} title={t("choose.stakeholder.isRemoved")}>
        <p>{t("choose.stakeholder.removedBy", { by: removedBy ?? "", on })}</p>
      </Alert>
      {mayGuide.allows(frame.actor) && (
        <ActionForm frame={frame} action="restore">
          <Button>{t("choose.stakeholder.restore")}</Button>
        </ActionForm>
      )}
    </>
  );
}
