import type { ComponentExamples } from "../example.ts";
import { LanguageSwitch } from "../language-switch/language-switch.view.tsx";
import { Navigation } from "../navigation/navigation.view.tsx";
import { PageHeader } from "./page-header.view.tsx";

const waterdam = { name: "Waterdam", line: "Gemeente", href: "#voorpagina" };

export const pageHeaderExamples: ComponentExamples = {
  component: "page-header",
  examples: [
    {
      name: "for residents",
      node: (
        <PageHeader
          municipality={waterdam}
          navigation={
            <Navigation
              label="Hoofdmenu van de voorbeeldkop"
              links={[
                { label: "Doe mee", href: "#doe-mee", current: true },
                { label: "Wat deden we ermee", href: "#terugkoppeling" },
                { label: "Hoe het werkt", href: "#uitleg" },
              ]}
            />
          }
          languages={
            <LanguageSwitch
              label="Taal van de voorbeeldkop"
              languages={[
                { code: "nl", name: "Nederlands", href: "?lang=nl", current: true },
                { code: "en", name: "English", href: "?lang=en" },
                { code: "pl", name: "Polski", href: "?lang=pl" },
                { code: "ar", name: "العربية", href: "?lang=ar", dir: "rtl" },
              ]}
            />
          }
          account={<a href="#mijn-inbreng">Mijn inbreng</a>}
        />
      ),
    },
    {
      name: "with somebody signed in, and a long name",
      node: (
        <PageHeader
          municipality={{ ...waterdam, name: "Leidschendam-Voorburg en Hoeksche Waard" }}
          person={{ name: "Annemarie van den Broek-Oosterhuis", label: "U bent", href: "#profiel" }}
          account={<a href="#uitloggen">Uitloggen</a>}
        />
      ),
    },
    { name: "the least there can be", node: <PageHeader municipality={waterdam} /> },
  ],
};
