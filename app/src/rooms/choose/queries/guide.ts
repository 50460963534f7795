import type { Refusal } from "../../../kernel/refusal.ts";
import { notFound } from "../../../kernel/refusal.ts";
import type { Result } from "../../../kernel/result.ts";
import { ok } from "../../../kernel/result.ts";
import type { Work } from "../../../platform/define/work.ts";
import type { Challenge } from "../../trajectories/room.ts";
import { challengeById } from "../../trajectories/room.ts";
import type { Guide } from "../domain/guide.ts";
import { guideById } from "../reader.ts";

export type LoadedGuide = { readonly guide: Guide; readonly challenge: Challenge };

export async function loadGuide(work: Work, id: string): Promise<Result<LoadedGuide, Refusal>> {
  const guide = await guideById(work, id);
  const challenge = guide && (await challengeById(work, guide.challengeId));
  return guide && challenge ? ok({ guide, challenge }) : notFound();
}
