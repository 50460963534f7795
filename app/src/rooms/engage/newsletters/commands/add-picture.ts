import { invalidField } from "../../../../kernel/refusal.ts";
import { ok } from "../../../../kernel/result.ts";
import { command } from "../../../../platform/define/command.ts";
import type { Fields } from "../../../../platform/define/method.ts";
import type { Photo } from "../../../trajectories/room.ts";
import { staffPace } from "../../commands/paces.ts";
import type { FollowingBindings } from "../../following/bindings.ts";
import { mayWriteNewsletters } from "../../policy.ts";
import { pictureInput } from "../inputs.ts";
import { pictureLine } from "../letter-text.ts";
import { photosToChoose } from "../trajectory-choice.ts";
import { saveDraft } from "./write-newsletter.ts";

/**
 * Saves, with a photo under the text in each language in which there is one. Its words come along in Dutch; in another language
 * somebody has to write them before it can go (`check.ts`).
 */
export function addPicture(bindings: Pick<FollowingBindings, "baseUrl">) {
  return command({
    name: "engage.add_picture_to_newsletter",
    policy: mayWriteNewsletters,
    input: pictureInput,
    rateLimit: staffPace,
    async run(work, { photo: chosen, fields, ...changed }) {
      const photo = (await photosToChoose(work)).find(({ id }) => id === chosen);
      if (!photo) return invalidField("photo", "platform.field.choose");
      const saved = await saveDraft(work, bindings, { ...changed, fields: withPicture(fields, photo) });
      return saved.ok ? ok({ id: changed.id }) : saved;
    },
  });
}

function withPicture(fields: Fields, photo: Photo): Fields {
  const added = Object.entries(fields).flatMap(([name, [text = ""] = []]) => {
    const [, lang] = /^body_(.*)$/.exec(name) ?? [];
    if (lang === undefined || (lang !== "nl" && text.trim() === "")) return [];
    return [[name, [`${text.trimEnd()}\n\n${pictureLine(photo, lang)}`.trim()]] as const];
  });
  return { ...fields, ...Object.fromEntries(added) };
}
