import { ActionGroup } from "../action-group/action-group.view.tsx";
import { Button } from "../button/button.view.tsx";
import type { ComponentExamples } from "../example.ts";
import { TextArea } from "../text-area/text-area.view.tsx";
import { Form } from "./form.view.tsx";

export const formExamples: ComponentExamples = {
  component: "form",
  examples: [
    {
      name: "keeps what is typed and sends it once",
      node: (
        <Form
          action="#formulier"
          draft={{ key: "voorbeeld", savedText: "Uw tekst is bewaard op dit apparaat." }}
          busyText="Bezig met versturen"
        >
          <TextArea name="form-idea" label="Wat is uw idee?" rows={3} />
          <ActionGroup>
            <Button>Verstuur uw idee</Button>
          </ActionGroup>
        </Form>
      ),
    },
  ],
};
