import { z } from "zod";
import { codes } from "../../../platform/define/endpoint-parts.ts";
import type { Writing } from "../../../platform/define/writing.ts";
import { writing } from "../../../platform/define/writing.ts";
import { trajectoryApi } from "../../trajectories/room.ts";
import type { receiveQuestion } from "../by-key/receive-question.ts";
import { questionLength, readers } from "../questions/inputs.ts";
import { ownQuestionHref } from "../questions/paths.ts";

const readerWords = {
  everybody: "Iedereen mag de vraag lezen, als iemand van het team hem heeft bekeken.",
  team: "Alleen het team leest de vraag.",
};

const questionBody = z.strictObject({
  vraag: z.string().max(20_000).describe(`Ten hoogste ${questionLength} letters.`),
  lezers: z
    .enum(readers)
    .default("team")
    .describe(codes(readers, (one) => readerWords[one])),
  taal: z
    .string()
    .regex(/^[a-z]{2,3}$/)
    .default("nl")
    .describe("In welke taal het is gevraagd: een code van ISO 639."),
  email: z.string().max(300).default("").describe("Waar de inwoner het antwoord wil krijgen. Leeg: nergens."),
});

const fields: Readonly<Record<string, string>> = { words: "vraag", readers: "lezers", lang: "taal" };

/** A question to the team from another system, by a key. */
export function questionWriting(receive: ReturnType<typeof receiveQuestion>): Writing {
  return writing({
    path: `${trajectoryApi}/:id/vragen`,
    command: receive,
    params: z.object({ id: z.string().max(80).describe("Het id van een traject.") }),
    body: questionBody,
    name: "vraagStellen",
    summary: "Stelt het team een vraag die een inwoner in een ander systeem typte.",
    input: ({ id }, { vraag, lezers, taal, email }) => ({ slug: id, words: vraag, readers: lezers, lang: taal, email }),
    fieldAt: (field) => [fields[field] ?? field],
    answer: z.strictObject({
      antwoordVoor: z.iso.datetime().describe("Wanneer het antwoord er volgens de afspraak is: na twee werkdagen."),
      eigenPagina: z
        .string()
        .describe(
          "Pad op de website waar alleen de inwoner het antwoord leest en verder vraagt. Wie dit adres heeft, kan dat ook.",
        ),
    }),
    makes: true,
    done: ({ token, dueAt }) => ({
      location: ownQuestionHref(token),
      answer: { antwoordVoor: dueAt.toISOString(), eigenPagina: ownQuestionHref(token) },
    }),
  });
}
