import { z } from "zod";
import { ok } from "../../../kernel/result.ts";
import { action, page } from "../../../platform/define/page.ts";
import { settingsHref } from "../../tenancy/room.ts";
import type { IdentityBindings, SsoBindings } from "../bindings.ts";
import { addGroupRole, removeGroupRole } from "../commands/change-group-roles.ts";
import { connectSso } from "../commands/connect-sso.ts";
import { switchSso } from "../commands/switch-sso.ts";
import { trySso } from "../commands/try-sso.ts";
import { changeClientKey } from "../client-keys/change-client-key.ts";
import { shownKeys } from "../client-keys/reader.ts";
import { mayManagePeople } from "../policy.ts";
import { peopleWithRole } from "../reader.ts";
import { connectionOf } from "../sso/secrets.ts";
import { groupRoles, ssoOf } from "../sso/sso-reader.ts";
import { SsoSettingsView } from "../views/sso-settings.view.tsx";

/** Where the municipality's own people sign in, and what their groups may do here. */
export function ssoSettingsPage(bindings: IdentityBindings & SsoBindings) {
  const next = (notice: string) => () => ({ to: settingsHref.signIn, notice });
  const saved = next("identity.staff.saved");
  return page({
    path: settingsHref.signIn,
    layout: "staff",
    policy: mayManagePeople,
    params: z.object({}),
    async load(work) {
      const kept = await ssoOf(work);
      // The secret stays where it is.
      const { sealedSecret: _, ...sso } = { sealedSecret: null, ...kept };
      const isSecretKept = kept !== undefined && (await connectionOf(bindings, work, kept)) !== undefined;
      const administrators = await peopleWithRole(work, "administrator");
      const keys = await shownKeys(work, "staff");
      return ok({ sso, isSecretKept, keys, rows: await groupRoles(work), administrators });
    },
    title: (_loaded, { t }) => t("identity.staff.sso.title"),
    crumbs: (_loaded, { t }) => [
      { label: t("identity.staff.workbench"), href: "/beheer" },
      { label: t("identity.staff.sso.settings"), href: settingsHref.overview },
      { label: t("identity.staff.sso.title") },
    ],
    view: (loaded, frame) => <SsoSettingsView {...loaded} declared={bindings.declaredRoles()} frame={frame} />,
    actions: {
      connect: action({ command: connectSso(bindings), next: next("identity.staff.sso.connected") }),
      tryIt: action({ command: trySso(bindings), next: next("identity.staff.sso.works") }),
      addGroup: action({ command: addGroupRole(bindings), next: saved }),
      removeGroup: action({ command: removeGroupRole, next: saved }),
      switchWay: action({ command: switchSso, next: saved }),
      changeKey: action({
        command: changeClientKey(bindings),
        input: (_params, form) => ({ side: "staff", step: form["step"] }),
        next: next("identity.clientKey.staff.done"),
      }),
    },
  });
}
