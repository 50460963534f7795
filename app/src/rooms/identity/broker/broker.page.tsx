import { z } from "zod";
import { ok } from "../../../kernel/result.ts";
import { action, page } from "../../../platform/define/page.ts";
import { settingsHref } from "../../tenancy/room.ts";
import type { SsoBindings } from "../bindings.ts";
import { mayManagePeople } from "../policy.ts";
import { brokerConnection } from "../sso/secrets.ts";
import { connectBroker } from "./connect-broker.ts";
import { brokerOf } from "./reader.ts";
import { switchBroker } from "./switch-broker.ts";
import { BrokerView } from "./views/broker.view.tsx";

/** Where residents say who they are, for what counts once for each person. */
export function brokerPage(bindings: SsoBindings) {
  const next = (notice: string) => () => ({ to: settingsHref.residents, notice });
  return page({
    path: settingsHref.residents,
    layout: "staff",
    policy: mayManagePeople,
    params: z.object({}),
    async load(work) {
      const kept = await brokerOf(work);
      // The secret stays where it is.
      const { sealedSecret: _, ...broker } = { sealedSecret: "", ...kept };
      return ok({ broker, isSecretKept: kept !== undefined && !!brokerConnection(bindings, work.tenantId, kept) });
    },
    title: (_loaded, { t }) => t("identity.broker.staff.title"),
    crumbs: (_loaded, { t }) => [
      { label: t("identity.staff.workbench"), href: "/beheer" },
      { label: t("identity.staff.sso.settings"), href: settingsHref.overview },
      { label: t("identity.broker.staff.title") },
    ],
    view: (loaded, frame) => <BrokerView {...loaded} frame={frame} />,
    actions: {
      connect: action({ command: connectBroker(bindings), next: next("identity.broker.staff.connected") }),
      switchWay: action({ command: switchBroker, next: next("identity.staff.saved") }),
    },
  });
}
