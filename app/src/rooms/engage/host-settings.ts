import { z } from "zod";
import type { Localized } from "../../kernel/localized.ts";
import type { MethodSettings } from "../../platform/define/method.ts";
import type { CodeRule } from "./codes/domain.ts";
import { codeRules } from "./codes/domain.ts";
import type { PaperRule, TurnRule } from "./turns/domain.ts";
import { paperRules, turnRules } from "./turns/domain.ts";
import { moderationMoments, resultMoments } from "./domain.ts";

/** What can be had or left out. */
export const onOff = ["on", "off"] as const;

const localized = z.record(z.string(), z.string());

const schema = z.object({
  moderation: z.enum(moderationMoments).catch("before"),
  codes: z.enum(codeRules).catch("none"),
  turns: z.enum(turnRules).catch("any"),
  paper: z.enum(paperRules).catch("any"),
  support: z.enum(onOff).catch("on"),
  results: z.enum(resultMoments).catch("during"),
  arguments: z.enum(onOff).catch("off"),
  question: localized.catch({}),
  explanation: localized.catch({}),
  method: z.record(z.string(), z.json()).catch({}),
});

/** What every activity in Brink has, whatever its method; what is not set has a careful default. */
export type HostSettings = {
  readonly moderation: (typeof moderationMoments)[number];
  /** Whether people need a code that they got on paper. */
  readonly codes: CodeRule;
  /** How often somebody may take part who comes without a code. */
  readonly turns: TurnRule;
  /** Where each takes part once: whether paper counts without a code. */
  readonly paper: PaperRule;
  /** Whether people can support what others wrote. */
  readonly support: (typeof onOff)[number];
  /** Of what is only counted: when everybody sees the counts. */
  readonly results: (typeof resultMoments)[number];
  /** Whether people can say what speaks for and against it. */
  readonly arguments: (typeof onOff)[number];
  /** What people are asked, above the first screen. */
  readonly question: Localized;
  readonly explanation: Localized;
  readonly method: MethodSettings;
};

export function hostSettings(settings: unknown): HostSettings {
  const parsed = schema.safeParse(settings);
  return parsed.success ? parsed.data : schema.parse({});
}
