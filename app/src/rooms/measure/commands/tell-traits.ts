import { tokenHash } from "../../../kernel/ids.ts";
import { invalidField, notFound, refusedBy } from "../../../kernel/refusal.ts";
import { ok } from "../../../kernel/result.ts";
import { command } from "../../../platform/define/command.ts";
import type { Work } from "../../../platform/define/work.ts";
import { areasOf } from "../../tenancy/room.ts";
import { trajectoryById } from "../../trajectories/room.ts";
import { participantQuestionnaire } from "../content/questionnaires.ts";
import { traitsInput } from "../inputs.ts";
import { maySay } from "../policy.ts";
import { insertTraits, useTicket } from "../response-writer.ts";

/** Who somebody is, in broad strokes and only when they want to; kept apart from what they answered. */
export const tellTraits = command({
  name: "measure.tell_traits",
  policy: maySay,
  input: traitsInput,
  rateLimit: { max: 20, perSeconds: 600 },
  async run(work, { ticket, ...told }) {
    const wrong = await unknownTrait(work, told);
    if (wrong !== undefined) return invalidField(wrong, "platform.field.choose");
    const trajectoryId = await useTicket(work, tokenHash(ticket));
    if (trajectoryId === undefined) return refusedBy("measure.refused.traitsTold");
    const trajectory = await trajectoryById(work, trajectoryId);
    if (!trajectory) return notFound();
    const given = Object.values(told).some((code) => code !== "");
    const { ageGroup, area, education, parentsBirthCountry, help } = told;
    if (given)
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
