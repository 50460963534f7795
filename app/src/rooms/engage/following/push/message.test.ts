import { describe, expect, it } from "vitest";
import { translator } from "../../../../platform/i18n/translator.ts";
import { bindings } from "../following.fixture.ts";
import type { News } from "../news.ts";
import { messageOf, payloadOf } from "./message.ts";

const t = translator(bindings.words(), "nl");
const device = { id: "", lang: "nl", pace: "daily" } as const;
const words = { t, municipality: "Waterdam" };

function newsOf(title: string, id = "1"): News {
  const trajectory = { id, slug: "x", texts: { title: { nl: title } } };
  // @NOTE safe: a message reads the title, the kind and what is counted.
  return { key: id, kind: "closed", trajectory, at: new Date(0), changedAt: new Date(0), path: "/" } as unknown as News;
}

describe("what is sent to a device", () => {
  it("says what happened, or how much", () => {
    const said = (...fresh: readonly News[]) => messageOf(words, device, fresh, "2026-11-03").body;
    expect(said(newsOf("Plein"))).toBe("“Plein”: Meedoen kan niet meer. Wij werken nu aan het antwoord.");
    expect(said(newsOf("Plein"), newsOf("Plein"))).toBe("“Plein”: 2 nieuwtjes.");
    expect(said(newsOf("Plein"), newsOf("Park", "2"))).toBe("Nieuws over 2 onderwerpen die u volgt.");
  });

  it.each(["😀", "م", "x"])("stays below one kilobyte, however long a name of %s is", (letter) => {
    const long = { t, municipality: letter.repeat(300) };
    const message = messageOf(long, device, [newsOf(letter.repeat(1_000))], "2026-11-03");
    const keys = { endpoint: "https://x.example/1", auth: "x", p256dh: "x" };
    expect(Buffer.byteLength(payloadOf({ ...device, ...message, ...keys, tries: 1 }))).toBeLessThanOrEqual(1_024);
    expect(message.body.endsWith("…")).toBe(true);
  });
});
