import type { ScanAnswers } from "@brink/decision-guide";
import { CHECK_IDS } from "@brink/decision-guide";
import type { Refusal } from "../../../kernel/refusal.ts";
import type { Result } from "../../../kernel/result.ts";
import type { Actor } from "../../../platform/define/actor.ts";
import type { Work } from "../../../platform/define/work.ts";
import { trajectoryById } from "../../trajectories/room.ts";
import { directComputer } from "../adapters/direct-computer.ts";
import { chooseCommands } from "../commands/all.ts";
import type { GuideContent } from "../content/guide-content.ts";
import { sewerChecks, parkAnswers, parkChecks, parkTodos } from "./waterdam.ts";

const dayMs = 86_400_000;

export type SeededGuides = { readonly parkGuideId: string; readonly adviceId: string; readonly sewerGuideId: string };

/** Who filled it in, as the pages show it. */
const adviser: Actor = {
  kind: "person",
  personId: "00000000-0000-7000-8000-000000000001",
  name: "Jeroen Bakker",
  email: "jeroen.bakker@waterdam.example",
  roles: ["adviser"],
};

/**
 * Waterdam's two runs of the decision guide: the park with an advice that the library computes here and now, and the
 * sewer, where the QuickScan says to inform only.
 */
export async function seedDemoGuides(
  work: Work,
  content: GuideContent,
  of: { readonly preparing: string; readonly notNow: string },
): Promise<SeededGuides> {
  const commands = chooseCommands(content, directComputer);
  const seven = daysBefore(work, 7);
  const parkGuideId = await startFor(seven, commands, of.preparing, parkChecks);
  must(await commands.planTodos.run(seven, { id: parkGuideId, typed: parkTodos(dayAfter(seven, 21)) }));
  for (const [index, typed] of parkAnswers(dayAfter(work, 230)).entries()) {
    must(await commands.saveAnswers.run(seven, { id: parkGuideId, page: index + 1, before: "", go: "on", typed }));
  }
  const { adviceId } = must(await commands.computeAdvice.run(daysBefore(work, 6), { id: parkGuideId }));
  const sewerGuideId = await startFor(daysBefore(work, 34), commands, of.notNow, sewerChecks);
  return { parkGuideId, adviceId, sewerGuideId };
}

async function startFor(
  work: Work,
  commands: ReturnType<typeof chooseCommands>,
  trajectoryId: string,
  answers: ScanAnswers,
): Promise<string> {
  const trajectory = await trajectoryById(work, trajectoryId);
  if (!trajectory) throw new Error("The demo's trajectory is gone.");
  const { id } = must(await commands.startGuide.run(work, { challengeId: trajectory.challengeId, trajectoryId }));
  for (const theme of ["urgency", "room", "audience", "organisation", "means", "feedback"] as const) {
    const typed = Object.fromEntries(CHECK_IDS.map((check) => [check, [answers[check] ?? "yes"]]));
    must(await commands.saveChecks.run(work, { id, theme, before: "", go: "on", typed }));
  }
  return id;
}

export function daysBefore(work: Work, days: number): Work {
  return { ...work, actor: adviser, now: new Date(work.now.getTime() - days * dayMs) };
}

export function dayAfter(work: Work, days: number): string {
  return new Date(work.now.getTime() + days * dayMs).toISOString().slice(0, 10);
}

/** A seed that is refused is a bug in the seed. */
export function must<T>(result: Result<T, Refusal>): T {
  if (result.ok) return result.value;
  throw new Error(`The demo's guide was refused: ${JSON.stringify(result.refusal)}`);
}
