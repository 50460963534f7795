import type { ReactElement } from "react";
import type { FormState, Frame, Translate } from "../define/frame.ts";
import { Button, ButtonLink } from "./components/button/button.view.tsx";
import { Form } from "./components/form/form.view.tsx";
import { Heading } from "./components/heading/heading.view.tsx";

/** The name of the field that asks for a page with its form as it was typed, and sends nothing. */
export const givenBackField = "_givenBack";

/** Where somebody who signs in on another tab is sent back to the tab with their form. */
const signInHref = `/inloggen?next=${encodeURIComponent("/ingelogd")}`;

/**
 * A session ends while people write: the whole form waits in this page, and in nothing else, until they signed in on
 * another tab. What they typed is no part of an address, and nobody else is shown it.
 */
export function GivenBack({ frame }: { readonly frame: Frame }): ReactElement {
  const { form, t } = frame;
  return (
    <>
      <p>{t("platform.givenBack.kept")}</p>
      <p>
        <ButtonLink href={signInHref} newTab>
          {t("platform.givenBack.signIn")}
        </ButtonLink>
      </p>
      <p>{t("platform.givenBack.after")}</p>
      <WaitingForm values={form.values} to={addressOf(frame)} t={t} opens />
      <TypedSentences values={form.values} t={t} />
    </>
  );
}

type Waiting = {
  readonly values: FormState["values"];
  /** The page that it was sent to. */
  readonly to: string;
  readonly t: Translate;
};

/** What could not be kept just now waits in this page, to be sent again as it was: with its own key it counts once. */
export function SendAgain(waiting: Waiting): ReactElement {
  return (
    <>
      <WaitingForm {...waiting} opens={hadFiles(waiting.values)} />
      <TypedSentences {...waiting} />
    </>
  );
}

/** The whole form in fields that nobody sees. `opens`: it is not sent, its page comes back with everything in it. */
function WaitingForm({ values, to, t, opens }: Waiting & { readonly opens: boolean }): ReactElement {
  const fields = Object.entries(values).filter(([name]) => name !== givenBackField);
  return (
    <>
      {hadFiles(values) && <p>{t("platform.givenBack.files")}</p>}
      <Form action={to} busyText={t("platform.layout.busy")}>
        {fields.flatMap(([name, texts]) =>
          texts.map((text, index) => <input type="hidden" name={name} value={text} key={`${name} ${String(index)}`} />),
        )}
        {opens && <input type="hidden" name={givenBackField} value="yes" />}
        <div>
          <Button variant="secondary">{t(opens ? "platform.givenBack.open" : "platform.givenBack.again")}</Button>
        </div>
      </Form>
    </>
  );
}

/** No browser gives a file back: of its field nothing came. */
function hadFiles(values: FormState["values"]): boolean {
  return Object.values(values).some((texts) => texts.length === 0);
}

/** Where the forms of a page are sent to. */
export function addressOf({ url }: Frame): string {
  return url.path + url.search;
}

/** What somebody typed in a form whose page is not there any more, to copy. */
export function TypedText({ frame }: { readonly frame: Frame }): ReactElement | null {
  const { form, t } = frame;
  if (sentencesOf(form.values).length === 0) return null;
  return (
    <>
      <p>{t("platform.refusal.copy")}</p>
      <TypedSentences values={form.values} t={t} />
    </>
  );
}

function TypedSentences({ values, t }: Pick<Waiting, "values" | "t">): ReactElement | null {
  const sentences = sentencesOf(values);
  if (sentences.length === 0) return null;
  return (
    <>
      <Heading level={2}>{t("platform.refusal.typed")}</Heading>
      {sentences.map((sentence, index) => (
        <blockquote key={index} className="as-typed">
          {sentence}
        </blockquote>
      ))}
    </>
  );
}

function sentencesOf(values: FormState["values"]): readonly string[] {
  return Object.entries(values)
    .filter(([name]) => !name.startsWith("_"))
    .flatMap(([, values]) => values.filter((value) => /\S\s+\S/.test(value)));
}
