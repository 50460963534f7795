import type { ReactElement } from "react";
import type { Frame } from "../define/frame.ts";
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
  const { form, t, url } = frame;
  const fields = Object.entries(form.values).filter(([name]) => name !== givenBackField);
  const hadFiles = fields.some(([, values]) => values.length === 0);
  return (
    <>
      <p>{t("platform.givenBack.kept")}</p>
      <p>
        <ButtonLink href={signInHref} newTab>
          {t("platform.givenBack.signIn")}
        </ButtonLink>
      </p>
      <p>{t("platform.givenBack.after")}</p>
      {hadFiles && <p>{t("platform.givenBack.files")}</p>}
      <Form action={url.path + url.search} busyText={t("platform.layout.busy")}>
        {fields.flatMap(([name, values]) =>
          values.map((value, index) => (
            <input type="hidden" name={name} value={value} key={`${name} ${String(index)}`} />
          )),
        )}
        <input type="hidden" name={givenBackField} value="yes" />
        <div>
          <Button variant="secondary">{t("platform.givenBack.open")}</Button>
        </div>
      </Form>
      <TypedSentences frame={frame} />
    </>
  );
}

/** What somebody typed in a form whose page is not there any more, to copy. */
export function TypedText({ frame }: { readonly frame: Frame }): ReactElement | null {
  if (sentencesOf(frame).length === 0) return null;
  return (
    <>
      <p>{frame.t("platform.refusal.copy")}</p>
      <TypedSentences frame={frame} />
    </>
  );
}

function TypedSentences({ frame }: { readonly frame: Frame }): ReactElement | null {
  const sentences = sentencesOf(frame);
  if (sentences.length === 0) return null;
  return (
    <>
      <Heading level={2}>{frame.t("platform.refusal.typed")}</Heading>
      {sentences.map((sentence, index) => (
        <blockquote key={index} className="as-typed">
          {sentence}
        </blockquote>
      ))}
    </>
  );
}

function sentencesOf({ form }: Frame): readonly string[] {
  return Object.entries(form.values)
    .filter(([name]) => !name.startsWith("_"))
    .flatMap(([, values]) => values.filter((value) => /\S\s+\S/.test(value)));
}
