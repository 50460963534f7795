import type { Work } from "../../../platform/define/work.ts";
import { directComputer } from "../adapters/direct-computer.ts";
import { chooseCommands } from "../commands/all.ts";
import type { GuideContent } from "../content/guide-content.ts";
import { stakeholdersOf } from "../stakeholder-reader.ts";
import { guideById } from "../reader.ts";
import { dayAfter, daysBefore, must } from "./demo-guides.ts";
import type { DemoStakeholder } from "./park-stakeholders.ts";
import { parkStakeholders } from "./park-stakeholders.ts";

type Commands = ReturnType<typeof chooseCommands>;

/** Who has a stake in the park: one promise is late, one open, one kept; two were never spoken with. */
export async function seedDemoStakeholders(work: Work, content: GuideContent, id: string): Promise<void> {
  const commands = chooseCommands(content, directComputer);
  for (const made of parkStakeholders) {
    const { contact, removed = false, ...facts } = made;
    const { stakeholder } = must(await commands.addStakeholder.run(daysBefore(work, 6), { id, ...facts }));
    if (contact) await seedContact(work, commands, { id, stakeholder }, contact);
    if (removed) must(await commands.removeStakeholder.run(daysBefore(work, 5), { id, stakeholder }));
  }
}

async function seedContact(
  work: Work,
  commands: Commands,
  of: { readonly id: string; readonly stakeholder: string },
  { daysAgo, about, promise, promisedIn, kept = false }: NonNullable<DemoStakeholder["contact"]>,
): Promise<void> {
  const then = daysBefore(work, daysAgo);
  const promisedFor = dayAfter(then, promisedIn);
  must(await commands.recordContact.run(then, { ...of, on: dayAfter(then, 0), about, promise, promisedFor }));
  if (!kept) return;
  const guide = await guideById(work, of.id);
  const all = await stakeholdersOf(work, guide?.challengeId ?? "");
  const contact = all.find((one) => one.id === of.stakeholder)?.contacts[0]?.id ?? "";
  must(await commands.recordOutcome.run(daysBefore(work, 1), { ...of, contact, outcome: "kept", note: "" }));
}
