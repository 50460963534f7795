import type { Work } from "../../../platform/define/work.ts";
import { insertWebhook, switchWebhook } from "../webhooks/webhook-writer.ts";

/** The case system of Waterdam, put off: at its made-up address nothing listens. */
export async function seedDemoWebhook(work: Work): Promise<void> {
  const given = { name: "Zaaksysteem", url: "https://zaken.waterdam.example/brink", events: ["answered"] } as const;
  await switchWebhook(work, await insertWebhook(work, given), "staff");
}
