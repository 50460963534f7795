import { describe, expect, it } from "vitest";
import { createWorld } from "../../../../test/factories/world.ts";
import { newId } from "../../../kernel/ids.ts";
import type { Frame } from "../../../platform/define/frame.ts";
import { opened } from "../../../platform/files/opened-pdf.fixture.ts";
import { formatFor } from "../../../platform/i18n/format.ts";
import { foundMunicipality } from "../../tenancy/factories.ts";
import { openWithCodes } from "../codes/codes.fixture.ts";
import type { CodeRule } from "../codes/domain.ts";
import { methods } from "../methods/index.ts";
import { form, ideasSite } from "../pages/ideas-site.fixture.ts";
import { placeOf } from "../place.ts";
import { formCode, formToPrint } from "./form-to-print.ts";

const world = createWorld("2026-11-02T09:00:00Z");
const { site, open, closed, stepInto } = await ideasSite(world, await foundMunicipality(world));
const file = (at: typeof open) => `${form(at)}/formulier.pdf`;

describe("a form to print", () => {
  it("is not there for what nobody knows, for another trajectory, and for residents when taking part is over", async () => {
    const elsewhere = { ...open, slug: "elders" };
    for (const at of [{ ...open, activityId: newId() }, elsewhere, closed])
      expect((await site.visitor().get(file(at))).status, file(at)).toBe(404);
    expect((await (await stepInto("councilMember")).get(file(closed))).status).toBe(404);
  });

  it("is there for residents, in each language of the municipality, and for staff who type over after the end", async () => {
    const visitor = site.visitor();
    for (const lang of ["nl", "pl", "ar"]) {
      const { status, type, bytes } = await visitor.download(`${file(open)}?lang=${lang}`);
      expect({ status, type }, lang).toEqual({ status: 200, type: "application/pdf" });
      const found = opened(bytes.toString("latin1"));
      expect(found).toContain("pdfuaid:part>1<");
      expect(found).toMatch(new RegExp(`/Lang\\s*\\(${lang}`));
    }
    expect((await (await stepInto("adviser")).get(file(closed))).status).toBe(200);
  });

  it("is offered where people take part, and to staff in every language", async () => {
    expect((await site.visitor().get(form(open))).html).toContain(`href="${file(open)}?lang=nl"`);
    const setup = await (await stepInto("adviser")).get(`/beheer/meedoen/${open.activityId}`);
    for (const lang of ["nl", "en"]) expect(setup.html).toContain(`href="${file(open)}?lang=${lang}"`);
  });

  it("asks for the code of a letter where there are codes, and says when it can stay empty", async () => {
    // @NOTE a form to print reads nothing else of a frame
    const frame = {
      ...{ t: (key: string) => key, lang: "nl", tenant: world.tenant },
      format: formatFor("nl", world.tenant.timeZone),
    } as unknown as Frame;
    const asked = async (codes: CodeRule) => {
      const { activityId } = await openWithCodes(world, codes);
      const place = await world.read((work) => placeOf(work, methods, activityId));
      return place && formToPrint(place, "http://localhost", frame)?.questions.find(({ code }) => code === "code");
    };
    expect(await asked("none")).toBeUndefined();
    expect(await asked("required")).toMatchObject({ words: "engage.paper.letterCode", notes: [] });
    expect(await asked("welcome")).toMatchObject({ controls: ["code"], notes: ["engage.code.optional"] });
  });

  it("has another code when something else is asked", () => {
    const activity = { id: open.activityId } as Parameters<typeof formCode>[0]["activity"];
    const code = formCode({ activity, setup: { themes: [] } });
    expect(code).toMatch(/^[2-9A-Z]{4}$/);
    expect(formCode({ activity, setup: { themes: [] } })).toBe(code);
    expect(formCode({ activity, setup: { themes: [{ nl: "Groen" }] } })).not.toBe(code);
  });
});
