import type { ReactElement } from "react";
import type { Frame } from "../../../../platform/define/frame.ts";
import type { ScopeDeclaration } from "../../../../platform/define/room.ts";
import { Alert } from "../../../../platform/web/components/alert/alert.view.tsx";
import { Button } from "../../../../platform/web/components/button/button.view.tsx";
import { DefinitionList } from "../../../../platform/web/components/definition-list/definition-list.view.tsx";
import { Details } from "../../../../platform/web/components/details/details.view.tsx";
import { Heading } from "../../../../platform/web/components/heading/heading.view.tsx";
import { ActionForm } from "../../../../platform/web/form.view.tsx";
import type { KeyActivity } from "../bindings.ts";
import type { Key } from "../domain.ts";
import { keyState } from "../domain.ts";
import { scopeNames } from "./keys.view.tsx";
import { activityName } from "./make-key.view.tsx";

type Props = {
  readonly shown: Key;
  readonly today: string;
  /** The key itself, as long as its maker may copy it. */
  readonly token: string | undefined;
  readonly activities: readonly KeyActivity[];
  readonly declared: readonly ScopeDeclaration[];
  readonly frame: Frame;
};

export function KeyView({ shown: key, today, token, activities, declared, frame }: Props): ReactElement {
  const { t, format } = frame;
  const state = keyState(key, today);
  const named = key.activityIds.map((id) => activities.find((one) => one.id === id));
  return (
    <div className="narrow stack stack--sections">
      <div className="stack stack--close">
        <Heading level={1}>{key.name}</Heading>
        <p className="lead">{key.purpose}</p>
        {state !== "usable" && <Over ended={key} frame={frame} />}
      </div>
      {token !== undefined && <Shown token={token} frame={frame} />}
      <DefinitionList
        items={[
          { term: t("identity.staff.key.column.may"), value: scopeNames(key, declared, frame) },
          {
            term: t("identity.staff.key.field.activities"),
            value:
              named.length === 0
                ? t("identity.staff.key.allActivities")
                : named
                    .map((one) => (one ? activityName(one, frame) : t("identity.staff.key.goneActivity")))
                    .join("; "),
          },
          { term: t("identity.staff.key.column.ends"), value: format.date(key.endsOn) },
          {
            term: t("identity.staff.key.column.used"),
            value: key.lastUsedOn === undefined ? t("identity.staff.key.neverUsed") : format.date(key.lastUsedOn),
          },
          {
            term: t("identity.staff.key.madeBy"),
            value: t("identity.staff.key.madeByOn", { name: key.madeByName, at: format.date(key.madeAt) }),
          },
        ]}
      />
      {state === "usable" && <Revoke frame={frame} />}
    </div>
  );
}

/** Said where everything else about it is said too: it lets nobody in. */
function Over({ ended: { revoked }, frame }: { readonly ended: Key; readonly frame: Frame }): ReactElement {
  const { t, format } = frame;
  return (
    <Alert type="info" signLabel={t("identity.staff.key.sign")}>
      {revoked
        ? t("identity.staff.key.revokedBy", { name: revoked.byName, at: format.date(revoked.at) })
        : t("identity.staff.key.endedText")}
    </Alert>
  );
}

function Shown({ token, frame }: { readonly token: string; readonly frame: Frame }): ReactElement {
  const { t } = frame;
  return (
    <Alert type="warning" signLabel={t("identity.staff.key.sign")}>
      <p>{t("identity.staff.key.copyNow")}</p>
      <p>
        <code className="as-typed">{token}</code>
      </p>
    </Alert>
  );
}

function Revoke({ frame }: { readonly frame: Frame }): ReactElement {
  const { t } = frame;
  return (
    <Details summary={t("identity.staff.key.revoke")}>
      <p>{t("identity.staff.key.revokeText")}</p>
      <ActionForm frame={frame} action="revoke">
        <Button variant="secondary">{t("identity.staff.key.revokeNow")}</Button>
      </ActionForm>
    </Details>
  );
}
