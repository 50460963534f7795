import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { LanguageSwitch } from "./language-switch.view.tsx";

test("every language stands in its own words, script and direction", () => {
  const html = renderToStaticMarkup(
    <LanguageSwitch
      label="Taal"
      languages={[
        { code: "nl", name: "Nederlands", href: "?lang=nl", current: true },
        { code: "ar", name: "العربية", href: "?lang=ar", dir: "rtl" },
      ]}
    />,
  );
  expect(html).toMatch(/lang="ar" hrefLang="ar" dir="rtl">العربية/i);
  expect(html.match(/aria-current="true"/g)).toHaveLength(1);
});
