import type { ComponentExamples } from "../example.ts";
import { SkipLink } from "./skip-link.view.tsx";

export const skipLinkExamples: ComponentExamples = {
  component: "skip-link",
  examples: [
    {
      name: "shows itself when it has the focus",
      node: (
        <div>
          <SkipLink targetId="skip-link-target">Direct naar de inhoud</SkipLink>
          <p id="skip-link-target">De inhoud van de pagina.</p>
        </div>
      ),
    },
  ],
};
