import { z } from "zod";
import { ok } from "../../../kernel/result.ts";
import { action, page } from "../../../platform/define/page.ts";
import { settingsHref } from "../../tenancy/room.ts";
import type { IdentityBindings, SsoBindings } from "../bindings.ts";
import { changeClientKey } from "../client-keys/change-client-key.ts";
import { shownKeys } from "../client-keys/reader.ts";
import { mayManagePeople } from "../policy.ts";
import { brokerConnection } from "../sso/secrets.ts";
import { connectBroker } from "./connect-broker.ts";
import type { Party } from "./domain.ts";
import { brokerOf } from "./reader.ts";
import { switchBroker } from "./switch-broker.ts";
import { BrokerView } from "./views/broker.view.tsx";

const pathOf = { person: settingsHref.residents, organisation: settingsHref.organisations } as const;

/** Where residents say who they are, or for which organisation they come, for what counts once for each of them. */
export function brokerPage(bindings: SsoBindings & Pick<IdentityBindings, "demo">, party: Party) {
  const path = pathOf[party];
  const titleKey = party === "person" ? "identity.broker.staff.title" : "identity.organisation.staff.title";
  const next = (notice: string) => () => ({ to: path, notice });
  return page({
    path,
    layout: "staff",
    policy: mayManagePeople,
    params: z.object({}),
    async load(work) {
      const kept = await brokerOf(work, party);
      // The secret stays where it is.
      const { sealedSecret: _, ...broker } = { sealedSecret: null, ...kept };
      const isSecretKept = kept !== undefined && (await brokerConnection(bindings, work, kept)) !== undefined;
      return ok({ party, broker, isSecretKept, keys: await shownKeys(work, "residents"), demo: bindings.demo });
    },
    title: (_loaded, { t }) => t(titleKey),
    crumbs: (_loaded, { t }) => [
      { label: t("identity.staff.workbench"), href: "/beheer" },
      { label: t("identity.staff.sso.settings"), href: settingsHref.overview },
      { label: t(titleKey) },
    ],
    view: (loaded, frame) => <BrokerView {...loaded} frame={frame} />,
    actions: {
      connect: action({
        command: connectBroker(bindings),
        input: (_params, form) => ({ ...form, party }),
        next: next("identity.broker.staff.connected"),
      }),
      switchWay: action({
        command: switchBroker,
        input: (_params, form) => ({ ...form, party }),
        next: next("identity.staff.saved"),
      }),
      changeKey: action({
        command: changeClientKey(bindings),
        input: (_params, form) => ({ side: "residents", step: form["step"] }),
        next: next("identity.clientKey.staff.done"),
      }),
    },
  });
}
