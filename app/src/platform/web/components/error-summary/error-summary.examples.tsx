import type { ComponentExamples } from "../example.ts";
import { ErrorSummary } from "./error-summary.view.tsx";

export const errorSummaryExamples: ComponentExamples = {
  component: "error-summary",
  examples: [
    {
      name: "two fields to change",
      node: (
        <ErrorSummary
          title="Uw idee is nog niet verstuurd. Kijk nog even naar:"
          problems={[
            { fieldId: "summary-idea", message: "Vertel ons uw idee." },
            { fieldId: "summary-email", message: "Vul een e-mailadres in zoals naam@voorbeeld.nl." },
          ]}
        />
      ),
    },
    {
      name: "a rule says no, no field to blame",
      node: (
        <ErrorSummary
          id="error-summary-closed"
          title="Uw idee is niet verstuurd"
          message="Meedoen kon tot en met 15 december. Bel ons gerust, dan kijken we samen wat nog kan."
          problems={[]}
        />
      ),
    },
  ],
};
