import { roleHolders } from "../../../platform/define/policy.ts";

/** Say which other systems are told what, see whether it arrived, and stop it. */
export const mayManageWebhooks = roleHolders("manage webhooks", ["administrator"]);
