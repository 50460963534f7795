import type { World } from "../../../../test/factories/world.ts";
import { person } from "../../../../test/factories/world.ts";
import { confirmNewsletter } from "./commands/send-newsletter.ts";
import { bindings } from "../following/following.fixture.ts";
import * as write from "./commands/write-newsletter.ts";
import { newsletterById } from "./reader.ts";

export const [makeNewsletter, changeNewsletter] = [write.makeNewsletter(bindings), write.changeNewsletter(bindings)];
export const writer = person("adviser");

export const words = {
  subject_nl: ["Het plein wordt groen"],
  body_nl: ["Wij planten bomen.\n\n## Kom kijken\n\n- Op [de pagina van het plein](/trajecten/plein)"],
  sender: ["Sanne de Vries, projectleider"],
};

type Typed = Readonly<Record<string, readonly string[]>>;

/** What the team does with newsletters. */
export function writing(world: World) {
  async function written(fields: Typed = {}): Promise<string> {
    return (await world.done(makeNewsletter, { fields: { ...words, ...fields } }, writer)).id;
  }

  async function confirms(id: string, given: Readonly<Record<string, string>> = { when: "now" }) {
    const version = String((await world.read((work) => newsletterById(work, id)))?.version ?? 1);
    return world.run(confirmNewsletter, { id, version, ...given }, writer);
  }

  return { written, confirms, look: (id: string) => world.read((work) => newsletterById(work, id)) };
}
