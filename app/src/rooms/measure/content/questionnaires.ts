import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { z } from "zod";
import { packageRoot } from "../../../platform/config/package-root.ts";
import type { PictogramName } from "../../../platform/web/components/pictogram/shapes.ts";
import { pictogramShapes } from "../../../platform/web/components/pictogram/shapes.ts";
import type { Wave } from "../tables.ts";

/** In Dutch and English, and in what further languages somebody translated it to. */
export type Bilingual = { readonly nl: string; readonly en: string; readonly [lang: string]: string };
export type Choice = Bilingual & { readonly code: string };

/** One question, with its answers written out whatever scale they come from. */
export type Question = {
  readonly id: string;
  readonly text: Bilingual;
  /** For reading aloud, the phone and the version with pictures. */
  readonly spoken: Bilingual;
  readonly pictogram: PictogramName;
  /** Empty for an open question. */
  readonly choices: readonly Choice[];
  /** Short answers side by side: marks, yes and no. */
  readonly isRow: boolean;
  readonly maxLength: number;
  readonly waves: readonly Wave[];
};

/** A question about who somebody is. */
export type TraitQuestion = Pick<Question, "id" | "text" | "pictogram" | "choices"> & {
  /** The answers are the municipality's own neighbourhoods. */
  readonly isArea: boolean;
};

/** The answer to the first question about who somebody is after which no other is kept. */
export const underSixteen = "age0to15";

export type ParticipantQuestionnaire = {
  readonly title: Bilingual;
  readonly intro: Bilingual;
  readonly questions: readonly Question[];
  readonly traitsIntro: Bilingual;
  readonly traits: readonly TraitQuestion[];
};

const bilingual = z.object({ nl: z.string(), en: z.string() }).catchall(z.string());
const choice = z.object({ code: z.string(), nl: z.string(), en: z.string() }).catchall(z.string());
// @NOTE safe: `in` looks the name up among the shapes themselves.
const pictogram = z.custom<PictogramName>((name) => typeof name === "string" && name in pictogramShapes);

const file = z.object({
  title: bilingual,
  intro: bilingual,
  scales: z.record(z.string(), z.array(choice)),
  dontKnow: choice,
  questions: z.array(
    z.object({
      id: z.string(),
      pictogram,
      kind: z.enum(["scale", "single", "number", "open"]),
      scale: z.string().optional(),
      options: z.array(choice).optional(),
      min: z.number().optional(),
      max: z.number().optional(),
      maxLength: z.number().optional(),
      dontKnow: z.boolean(),
      moments: z.array(z.enum(["before", "close", "threeMonths"])),
      text: bilingual,
      spoken: bilingual,
    }),
  ),
  traits: z.object({
    intro: bilingual,
    questions: z.array(
      z.object({
        id: z.string(),
        pictogram,
        optionsFrom: z.string().optional(),
        options: z.array(choice).optional(),
        text: bilingual,
      }),
    ),
  }),
});

let read: ParticipantQuestionnaire | undefined;

/** The questionnaire for participants of content/questionnaires, read once. Throws when it is wrong. */
export function participantQuestionnaire(): ParticipantQuestionnaire {
  return (read ??= readParticipant(join(packageRoot(), "content", "questionnaires", "participant.yaml")));
}

function readParticipant(path: string): ParticipantQuestionnaire {
  const { title, intro, scales, dontKnow, questions, traits } = file.parse(parse(readFileSync(path, "utf8")));
  return {
    title,
    intro,
    questions: questions.map((one) => ({
      id: one.id,
      text: one.text,
      spoken: one.spoken,
      pictogram: one.pictogram,
      choices: [
        ...(scales[one.scale ?? ""] ?? []),
        ...(one.options ?? []),
        ...(one.kind === "number" ? numbers(one.min ?? 1, one.max ?? 10) : []),
        ...(one.dontKnow ? [dontKnow] : []),
      ],
      isRow: one.kind === "number" || one.kind === "single",
      maxLength: one.maxLength ?? 0,
      waves: one.moments,
    })),
    traitsIntro: traits.intro,
    traits: traits.questions.map(({ id, text, pictogram: name, options = [], optionsFrom }) => ({
      id,
      text,
      pictogram: name,
      choices: options,
      isArea: optionsFrom === "neighbourhoods",
    })),
  };
}

function numbers(min: number, max: number): readonly Choice[] {
  return Array.from({ length: max - min + 1 }, (_, index) => {
    const code = String(min + index);
    return { code, nl: code, en: code };
  });
}

export function questionsOfWave(wave: Wave): readonly Question[] {
  return participantQuestionnaire().questions.filter((question) => question.waves.includes(wave));
}
