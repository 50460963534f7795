import { invalidField, refusedBy } from "../../../kernel/refusal.ts";
import { ok } from "../../../kernel/result.ts";
import { command } from "../../../platform/define/command.ts";
import { ssoWayFields } from "../inputs.ts";
import { mayManagePeople } from "../policy.ts";
import { lockAdministrators } from "../reader.ts";
import { groupRoles, lockSso } from "../sso/sso-reader.ts";
import { closeOpenLinks, saveWay } from "../sso/sso-writer.ts";

/**
 * Off, beside the link in the mail, or instead of it. Instead of it only with somebody who can still come in by mail and
 * set this right: an administrator, who stays one as long as it is so (revoke-role.ts).
 */
export const switchSso = command({
  name: "identity.switch_sso",
  policy: mayManagePeople,
  input: ssoWayFields,
  rateLimit: { max: 30, perSeconds: 60 },
  async run(work, { way, emergency }) {
    const sso = await lockSso(work);
    if (!sso) return way === "off" ? ok({}) : refusedBy("identity.staff.sso.wrong.notConnected");
    if (way !== "off" && (await groupRoles(work)).length === 0) return refusedBy("identity.staff.sso.wrong.noGroups");
    const administrators = await lockAdministrators(work);
    if (way === "only" && (emergency === undefined || !administrators.includes(emergency)))
      return invalidField("emergency", "identity.staff.sso.wrong.emergency");
    await saveWay(work, { way, emergencyPersonId: way === "only" ? (emergency ?? null) : null });
    if (way === "only" && emergency !== undefined) await closeOpenLinks(work, emergency);
    return ok({});
  },
});
