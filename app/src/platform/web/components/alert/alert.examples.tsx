import type { ComponentExamples } from "../example.ts";
import { Alert } from "./alert.view.tsx";

export const alertExamples: ComponentExamples = {
  component: "alert",
  examples: [
    {
      name: "ok",
      node: (
        <Alert type="ok" signLabel="Gelukt" title="Bedankt, wij hebben uw idee">
          Uw nummer is W-2047. Wij lezen uw idee binnen vijf werkdagen.
        </Alert>
      ),
    },
    {
      name: "info",
      node: (
        <Alert type="info" signLabel="Informatie">
          U kunt meedoen tot en met 15 december.
        </Alert>
      ),
    },
    {
      name: "warning",
      node: (
        <Alert type="warning" signLabel="Let op" title="Het besluit komt later">
          <p>
            Wij beloofden het besluit op 1 november. Dat lukt niet. <a href="#uitleg">Lees waarom</a>.
          </p>
        </Alert>
      ),
    },
    {
      name: "error",
      node: (
        <Alert type="error" signLabel="Fout">
          Er ging iets mis bij het versturen. Probeer het over een paar minuten nog eens, of bel ons.
        </Alert>
      ),
    },
  ],
};
