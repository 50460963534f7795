import type { ReactElement } from "react";
import type { Frame } from "../../../platform/define/frame.ts";
import { Button } from "../../../platform/web/components/button/button.view.tsx";
import { Card } from "../../../platform/web/components/card/card.view.tsx";
import { CardGrid } from "../../../platform/web/components/card-grid/card-grid.view.tsx";
import { Hero } from "../../../platform/web/components/hero/hero.view.tsx";
import type { PictogramName } from "../../../platform/web/components/pictogram/shapes.ts";
import { ActionForm } from "../../../platform/web/form.view.tsx";
import type { DemoPerson } from "../queries/demo-people.ts";

const signs: Readonly<Record<DemoPerson["role"], PictogramName>> = {
  resident: "house",
  adviser: "light-bulb",
  projectLead: "road",
  moderator: "speech",
  evaluator: "chart",
  councilMember: "people",
  clerk: "paper",
  administrator: "lock",
};

export type DemoViewProps = { readonly people: readonly DemoPerson[]; readonly frame: Frame };

/** Everybody who works with Brink, with one line about what they do in it, and a button to become them. */
export function DemoView({ people, frame }: DemoViewProps): ReactElement {
  const { t, tenant } = frame;
  return (
    <>
      <Hero
        title={t("identity.staff.demo.title")}
        lead={t("identity.staff.demo.lead", { municipality: tenant.name })}
      />
      <div className="section">
        <div className="wrap">
          <CardGrid label={t("identity.staff.demo.title")}>
            {people.map((person) => (
              <RoleCard person={person} frame={frame} key={person.role} />
            ))}
          </CardGrid>
        </div>
      </div>
    </>
  );
}

type RoleCardProps = { readonly person: DemoPerson; readonly frame: Frame };

function RoleCard({ person, frame }: RoleCardProps): ReactElement {
  const { t } = frame;
  const role = t(`identity.role.${person.role}`);
  return (
    <Card
      title={role}
      headingLevel={2}
      pictogram={signs[person.role]}
      meta={person.name}
      footer={<StepInto person={person} role={role} frame={frame} />}
    >
      {t(`identity.staff.demo.${person.role}`)}
    </Card>
  );
}

function StepInto({ person, role, frame }: RoleCardProps & { readonly role: string }): ReactElement {
  const { t } = frame;
  return (
    <ActionForm frame={frame} action="stepInto">
      <Button label={t("identity.staff.demo.stepIntoOf", { role, name: person.name })}>
        {t("identity.staff.demo.stepInto")}
      </Button>
      <input type="hidden" name="role" value={person.role} />
    </ActionForm>
  );
}
