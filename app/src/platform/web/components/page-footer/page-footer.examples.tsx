import type { ComponentExamples } from "../example.ts";
import { PageFooter } from "./page-footer.view.tsx";

export const pageFooterExamples: ComponentExamples = {
  component: "page-footer",
  examples: [
    {
      name: "with everything",
      node: (
        <PageFooter
          contactHeading="Vragen? Bel of kom langs"
          phone={{
            number: "0570 12 34 56",
            href: "tel:+31570123456",
            hours: "Maandag tot en met vrijdag, 9 tot 17 uur",
          }}
          email={{ label: "meedoen@waterdam.example", href: "mailto:meedoen@waterdam.example" }}
          address={["Stadhuis Waterdam", "Marktplein 1", "7411 AB Waterdam"]}
          linksHeading="Over deze site"
          links={[
            { label: "Privacy", href: "#privacy" },
            { label: "Toegankelijkheid", href: "#toegankelijkheid" },
            { label: "Contact", href: "#contact" },
          ]}
          municipality="Gemeente Waterdam"
          note="Deze site draait op Brink, open software voor gemeenten."
        />
      ),
    },
  ],
};
