import type { ComponentExamples } from "../example.ts";
import { LanguageSwitch } from "./language-switch.view.tsx";

export const languageSwitchExamples: ComponentExamples = {
  component: "language-switch",
  examples: [
    {
      name: "four languages, one from right to left",
      node: (
        <LanguageSwitch
          label="Taal"
          languages={[
            { code: "nl", name: "Nederlands", href: "?lang=nl", current: true },
            { code: "en", name: "English", href: "?lang=en" },
            { code: "pl", name: "Polski", href: "?lang=pl" },
            { code: "ar", name: "العربية", href: "?lang=ar", dir: "rtl" },
          ]}
        />
      ),
    },
  ],
};
