import { settingsHref } from "../../tenancy/room.ts";

/** The addresses of the webhooks. */
export const webhooksPath = settingsHref.webhooks;
export const newWebhookPath = `${webhooksPath}/nieuw`;

export function webhookHref(id: string): string {
  return `${webhooksPath}/${id}`;
}
