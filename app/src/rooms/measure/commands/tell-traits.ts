import type { z } from "zod";
import { tokenHash } from "../../../kernel/ids.ts";
import { invalidField, notFound, refusedBy } from "../../../kernel/refusal.ts";
import { ok } from "../../../kernel/result.ts";
import { command } from "../../../platform/define/command.ts";
import type { Work } from "../../../platform/define/work.ts";
import { areasOf } from "../../tenancy/room.ts";
import { trajectoryById } from "../../trajectories/room.ts";
import { participantQuestionnaire, underSixteen } from "../content/questionnaires.ts";
import { traitsInput } from "../inputs.ts";
import { maySay } from "../policy.ts";
import { insertTraits, useTicket } from "../response-writer.ts";

/** Who somebody is, in broad strokes and only when they want to; kept apart from what they answered. */
export const tellTraits = command({
  name: "measure.tell_traits",
  policy: maySay,
  input: traitsInput,
  rateLimit: { max: 20, perSeconds: 600 },
  async run(work, { ticket, ...form }) {
    const told = mayBeKept(form);
    // Without an age it may be a child's: such an answer is asked for, or nothing is kept.
    if (told.ageGroup === "" && isAnythingGiven(told)) return invalidField("ageGroup", "measure.traits.ageFirst");
    const wrong = await unknownTrait(work, told);
    if (wrong !== undefined) return invalidField(wrong, "platform.field.choose");
    const trajectoryId = await useTicket(work, tokenHash(ticket));
    if (trajectoryId === undefined) return refusedBy("measure.refused.traitsTold");
    const trajectory = await trajectoryById(work, trajectoryId);
    if (!trajectory) return notFound();
    const { ageGroup, area, education, parentsBirthCountry, help } = told;
    if (isAnythingGiven(told))
      await insertTraits(work, trajectoryId, {
        ageGroup: orNothing(ageGroup),
        area: orNothing(area),
        education: orNothing(education),
        parentsBirthCountry: orNothing(parentsBirthCountry),
        help: orNothing(help),
      });
    return ok({ slug: trajectory.slug });
  },
});

type Told = Readonly<Omit<z.output<typeof traitsInput>, "ticket">>;

/** Of who is younger than 16 a parent has to allow traits (art. 8 GDPR, art. 5 UAVG), and nobody can ask one here. */
function mayBeKept(told: Told): Told {
  if (told.ageGroup !== underSixteen) return told;
  return { ageGroup: underSixteen, area: "", education: "", parentsBirthCountry: "", help: "" };
}

function isAnythingGiven(told: Told): boolean {
  return Object.values(told).some((code) => code !== "");
}

function orNothing(code: string): string | undefined {
  return code === "" ? undefined : code;
}

/** The first answer that is none of the choices. */
async function unknownTrait(work: Work, told: Readonly<Record<string, string>>): Promise<string | undefined> {
  const areas = new Set((await areasOf(work)).map((area) => area.code));
  const wrong = participantQuestionnaire().traits.find(({ id, isArea, choices }) => {
    const code = told[id] ?? "";
    return code !== "" && !(isArea ? areas.has(code) : choices.some((choice) => choice.code === code));
  });
  return wrong?.id;
}
