import { describe, expect, it } from "vitest";
import type { Tool } from "../../content/toolbox.ts";
import { filledFields, nextField } from "./canvas.ts";
import { fillIn, openPlaces } from "./fields.ts";
import { fittingTools } from "./fits.ts";
import { sentenceLength } from "./sentence-length.ts";

const at = { version: 1, changedAt: new Date(0), changedBy: "Sanne" };
const agreed = { Q3: "variant", Q5: "council", Q6: "weigh", decisionDate: "2027-06-17", groups: 1 } as const;
const fieldOf = (tool: string) => (tool === "letter" ? ("invite" as const) : undefined);
const copy = (text: string) => ({ ...at, tool: "letter", lang: "nl" as const, toolVersion: 1, text });

describe("how far a field is", () => {
  const stateOf = (field: string, ...asked: Parameters<typeof filledFields>) =>
    filledFields(...asked).find((one) => one.field === field)?.state;
  const nothing = { texts: [], used: [] };

  it.each([
    ["nobody knows who decides", { Q5: "dontKnow" as const }],
    ["nobody knows what is open", { Q3: "dontKnow" as const }],
    ["nobody knows what was promised", { Q6: "dontKnow" as const }],
    ["there is no day", { decisionDate: undefined }],
  ])("is nothing for the aim as long as %s", (_, over) => {
    expect(stateOf("aim", nothing, { ...agreed, ...over }, fieldOf)).toBe("empty");
  });

  it("follows from the answers for the aim, for whom and how, and for nothing else", () => {
    const filled = filledFields(nothing, agreed, fieldOf).filter(({ state }) => state === "filled");
    expect(filled.map(({ field }) => field)).toEqual(["aim", "people", "how"]);
    expect(stateOf("people", nothing, { ...agreed, groups: 0 }, fieldOf)).toBe("empty");
  });

  it("is unfinished with a place left open, whatever else stands there", () => {
    const open = { texts: [{ ...at, field: "aim" as const, text: "Op [Vul in: dag]" }], used: [copy("Klaar.")] };
    expect(stateOf("aim", open, agreed, fieldOf)).toBe("unfinished");
    expect(stateOf("invite", open, agreed, fieldOf)).toBe("filled");
    expect(nextField(filledFields(open, agreed, fieldOf))).toMatchObject({ field: "aim", open: 1 });
  });

  it("is nothing with an empty text", () => {
    const empty = { texts: [{ ...at, field: "roles" as const, text: "" }], used: [] };
    expect(stateOf("roles", empty, agreed, fieldOf)).toBe("empty");
  });
});

describe("filling in a sample", () => {
  it("leaves a place open for what is not known, in the language of the sample, and finds it again", () => {
    const text = fillIn(
      "{decider} op {decisionDate}, {other}",
      "en",
      { decider: "de raad" },
      (blank) => `ask ${blank}`,
    );
    expect(text).toBe("de raad op [fill in: ask decisionDate], {other}");
    expect(openPlaces(text)).toBe(1);
    expect(openPlaces("[vul in: a] en [ VUL IN b ] en [later]")).toBe(2);
  });

  it("fills in nothing inside what was filled in", () => {
    expect(fillIn("{challenge}", "nl", { challenge: "{contact}", contact: "geheim" }, String)).toBe("{contact}");
  });
});

describe("which tools fit", () => {
  const tool = (id: string, fits: Tool["fits"]) => ({ id, fits }) as Tool; // @NOTE safe: only these two are read.
  const plan = { items: ["M22", "M60"], like: {}, groups: ["youth_12_18"], people: "50to500" };

  it("is what is made for this plan first, what always fits last, and nothing that misses one of its lists", () => {
    const tools = [
      tool("always", {}),
      tool("evening", { items: ["M15"] }),
      tool("table", { items: ["M22", "M25"] }),
      tool("young at a table", { items: ["M22"], groups: ["youth_12_18"] }),
      tool("young in the evening", { items: ["M15"], groups: ["youth_12_18"] }),
      tool("for thousands", { people: ["500to5000"] }),
    ];
    expect(fittingTools(tools, plan).map((one) => one.tool.id)).toEqual(["young at a table", "table", "always"]);
  });
});

describe("which tools fit a municipality's own method", () => {
  const tools = [{ id: "table", fits: { items: ["M22"] } }] as unknown as Tool[]; // @NOTE safe: as above.
  const plan = { items: ["EM01"], groups: [], people: "under50" };

  it("is none as long as it resembles no national one, and else those of what it began as, by its own name", () => {
    expect(fittingTools(tools, { ...plan, like: {} })).toEqual([]);
    expect(fittingTools(tools, { ...plan, like: { EM01: "M22" } })).toMatchObject([{ items: ["EM01"] }]);
  });
});

describe("which tools fit when nobody knows how many people it is about", () => {
  it("is those for few and for many", () => {
    const tools = [{ id: "for few", fits: { people: ["under50"] } }] as unknown as Tool[]; // @NOTE safe: as above.
    const plan = { items: [], like: {}, groups: [], people: "dontKnow" };
    expect(fittingTools(tools, plan)).toMatchObject([{ people: false }]);
  });
});

describe("how long sentences are", () => {
  it("counts headings and lines of a list apart, and words to fill in as words", () => {
    expect(sentenceLength("## Twee woorden\n\nDit zijn er vier. En nog {twee}!\n- Een lijst\n- Ook")).toEqual({
      average: 12 / 5,
      longest: 4,
    });
    expect(sentenceLength("")).toEqual({ average: 0, longest: 0 });
  });
});
