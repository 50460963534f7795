import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import type { FormState, Frame } from "../define/frame.ts";
import { TextField } from "./components/text-field/text-field.view.tsx";
import { InEveryLanguage } from "./in-every-language.view.tsx";

const before: Readonly<Record<string, string>> = { nl: "Wat mist u?", en: "What do you miss?", pl: " " };

function shown(form: Partial<FormState> = {}): string {
  const t = (key: string, params?: object) => `${key} ${JSON.stringify(params ?? {})}`;
  // @NOTE safe: the view asks nothing else of its frame.
  const frame = {
    t,
    tenant: { languages: ["en", "nl", "pl"] },
    form: { values: {}, errors: [], ...form },
  } as unknown as Frame;
  return renderToStaticMarkup(
    <InEveryLanguage
      frame={frame}
      stem="question"
      before={(lang) => before[lang]}
      field={(given) => <TextField {...given} label={given.lang} />}
    />,
  );
}

test("Dutch stands in sight, the others fold away and say how many of them are filled in", () => {
  const [inSight = "", folded = ""] = shown().split("<details");
  expect(inSight).toContain('name="question_nl"');
  expect(inSight).not.toContain("question_en");
  for (const name of ["question_en", "question_pl"]) expect(folded).toContain(`name="${name}"`);
  expect(folded).toContain("{&quot;filled&quot;:1,&quot;all&quot;:2}");
  expect(folded).not.toMatch(/^[^>]* open/);
});

test("what was typed comes back, and what is wrong in another language is in sight", () => {
  const errors = [{ field: "question_pl", key: "platform.field.tooLong" }];
  const html = shown({ values: { question_pl: ["Czego brakuje?"] }, errors });
  expect(html).toContain('value="Czego brakuje?"');
  expect(html).toMatch(/<details[^>]* open/);
  expect(shown({ errors: [{ field: "question_nl", key: "platform.field.tooLong" }] })).not.toMatch(
    /<details[^>]* open/,
  );
});
