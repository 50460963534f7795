import { describe, expect, it } from "vitest";
import { createWorld } from "../../../../test/factories/world.ts";
import { newId } from "../../../kernel/ids.ts";
import { opened } from "../../../platform/files/opened-pdf.fixture.ts";
import { foundMunicipality } from "../../tenancy/factories.ts";
import { form, ideasSite } from "../pages/ideas-site.fixture.ts";
import { formCode } from "./form-to-print.ts";

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

  it("has another code when something else is asked", () => {
    const activity = { id: open.activityId } as Parameters<typeof formCode>[0]["activity"];
    const code = formCode({ activity, setup: { themes: [] } });
    expect(code).toMatch(/^[2-9A-Z]{4}$/);
    expect(formCode({ activity, setup: { themes: [] } })).toBe(code);
    expect(formCode({ activity, setup: { themes: [{ nl: "Groen" }] } })).not.toBe(code);
  });
});
