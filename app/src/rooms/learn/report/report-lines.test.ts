import { describe, expect, it } from "vitest";
import { formatFor } from "../../../platform/i18n/format.ts";
import { saidAsHtml } from "../../../platform/i18n/said.ts";
import { translator } from "../../../platform/i18n/translator.ts";
import { snapshotOf } from "../factories.ts";
import { en } from "../messages.en.ts";
import { nl } from "../messages.nl.ts";
import { reportLines } from "./report-lines.ts";
import type { ReportSnapshot } from "./report.ts";

function telling(lang: string) {
  return { t: translator({ nl, en }, lang), lang, format: formatFor(lang, "Europe/Amsterdam") };
}
const linesOf = (over: Partial<ReportSnapshot> = {}, lang = "nl") => reportLines(snapshotOf(over), telling(lang));

const factOf = (id: string, over: Partial<ReportSnapshot> = {}, lang = "nl") =>
  linesOf(over, lang).facts.find((fact) => fact.id === id)?.value;

describe("the report in words", () => {
  it("says what it rested on: the law, the frames, what was open, the means, and why with residents", () => {
    expect(factOf("legalGround")).toBe("Ja: participatieverordening (Gemeentewet artikel 150)");
    expect(factOf("pillars")).toBe("Open data en sociale media");
    expect(factOf("frames")).toBe(
      "Vastgesteld door burgemeester en wethouders, 10 februari 2026: De bus blijft rijden. Er is 90.000 euro.",
    );
    expect(factOf("roomLeft")).toBe("De keuze tussen varianten");
    expect(factOf("motivation")).toBe(
      "Wel, besloten door Wethouder Verkeer op 8 februari 2026. Ouders en kinderen weten het beste waar het gevaarlijk is.",
    );
    expect(factOf("roomLeft", {}, "en")).toBe("The choice between options");
  });

  it("says of what it rested on that nobody recorded it, and nothing in a report from before it was kept", () => {
    const { basis, ...before } = snapshotOf();
    if (!basis) throw new Error("There should be a basis.");
    const bare = { ...basis, legalGround: undefined, roomLeft: undefined, motivation: undefined, frames: {} };
    const unknown = ["legalGround", "roomLeft", "motivation", "frames"].map((id) => factOf(id, { basis: bare }));
    expect(unknown).toEqual(Array(4).fill("Niet vastgelegd"));
    expect(factOf("pillars", { basis: { ...basis, pillars: [] } })).toBe(
      "Geen sociale media, open data of nieuwe techniek",
    );
    expect(reportLines(before, telling("nl")).facts).toHaveLength(10);
  });

  it("warns of all that is missing, and of nothing else", () => {
    expect(linesOf().warnings).toEqual([]);
    const missing = { closedOn: undefined, unanswered: 2, withoutDecider: 3, lessons: [] };
    expect(linesOf(missing).warnings).toHaveLength(4);
  });

  it("never fills in what nobody recorded", () => {
    const { facts, activities } = linesOf({ costCents: undefined, hours: undefined, decidedOn: undefined });
    expect(facts.filter(({ value }) => value === "Niet vastgelegd")).toHaveLength(3);
    expect(activities[0]).toMatchObject({ people: "Niet geteld", handEntered: false });
  });

  it("says since when people can take part as long as they can", () => {
    const period = (over: Partial<ReportSnapshot>) => factOf("period", over);
    expect(period({ openedOn: "2026-10-13", closedOn: undefined })).toBe("Sinds 13 oktober 2026. Meedoen kan nog.");
    expect(period({ openedOn: undefined, closedOn: undefined })).toBe("Niet vastgelegd");
    expect(period({ openedOn: "2026-03-05", closedOn: "2026-04-22" })).toBe("5 maart 2026 tot en met 22 april 2026");
  });

  it("names a scale once, not again at both ends of its margin", () => {
    const row = snapshotOf().indicators[0];
    const indicators = row ? [{ ...row, unit: "1-5", value: 3.1, lower: 2.9, upper: 3.3 }] : [];
    expect(linesOf({ indicators }).indicators[0]).toMatchObject({
      value: "3,1 (van 1 tot 5)",
      interval: "2,9 tot 3,3",
    });
  });

  it("says in one minute who took part, also those whom the team counted by hand", () => {
    const { oneMinute } = linesOf();
    expect(oneMinute[1]).toBe("Wij kregen 148 bijdragen van 127 mensen en 4 organisaties.");
    expect(oneMinute[2]).toContain("23 mensen");
    expect(linesOf({ activities: [] }).oneMinute.join(" ")).not.toContain("twee keer");
  });

  it("never counts an organisation as a person, in one minute and among the facts", () => {
    const who = (people: number, organisations: number, lang = "nl") => {
      const totals = { ...snapshotOf().totals, participants: people + organisations, organisations };
      return [linesOf({ totals }, lang).oneMinute[1], factOf("participants", { totals }, lang)];
    };
    expect(who(0, 1)).toEqual(["Wij kregen 148 bijdragen van 1 organisatie.", "1 organisatie"]);
    expect(who(1, 0)).toEqual(["Wij kregen 148 bijdragen van 1 mens.", "1 mens"]);
    expect(who(1, 1)[1]).toBe("1 mens en 1 organisatie");
    expect(who(127, 4, "en")[0]).toBe("We received 148 contributions from 127 people and 4 organisations.");
  });

  it("counts as taken over only what was adopted, wholly or partly", () => {
    const outcomes = ["adopted", "partly", "rejected", "already_planned"].map((outcome) => ({ outcome, count: 10 }));
    expect(linesOf({ outcomes }).oneMinute.join(" ")).toContain("namen we er 20 helemaal of voor een deel over");
  });

  it("says who took part in the language of the reader, with hidden counts hidden", () => {
    const dutch = linesOf();
    expect(dutch.participation.map(({ group }) => group)).toEqual(["15 tot en met 24 jaar", "De Rietlanden"]);
    expect(dutch.participation[1]).toMatchObject({ participants: "Te weinig om te tonen", share: "–" });
    expect(dutch.participationSource).toContain("Ongeveer 110 mensen");
    const english = linesOf({}, "en");
    expect(english.participation.map(({ group }) => saidAsHtml(group))).toEqual([
      "15 to 24",
      '<span lang="nl" dir="ltr">De Rietlanden</span>',
    ]);
    expect(english.participationSource).toMatch(/^About 110 people .* counts of 1 to 9.*CBS, .* 2024/);
  });

  it("says it when nobody, or almost nobody, told who they are, and when there is no population", () => {
    const source = (told: "none" | "few") =>
      linesOf({ participation: { source: { told, isHidden: false, population: undefined }, rows: [], unknown: 0 } });
    expect(source("none").participationSource).toBe("Niemand vertelde in de vragenlijst iets over zichzelf.");
    expect(source("few").participationSource).toBe(
      "Minder dan tien mensen vertelden na de vragenlijst wie zij zijn. Daarom laten wij geen groepen zien. Van de hele bevolking hebben wij nog geen cijfers.",
    );
  });

  it("says how many of all answers it shows, and nothing where that was not kept", () => {
    expect(linesOf().answersShown).toBe("Hier staat 1 antwoord van de 57.");
    expect(linesOf({ answers: [], answersListed: 0 }).answersShown).toBe("");
    const { answersListed, ...before } = snapshotOf();
    expect(answersListed).toBe(57);
    expect(reportLines(before, telling("nl")).answersShown).toBe("");
  });

  it("names where an answer was forwarded to, and who decided when", () => {
    const answer = { title: "Fietsles", reason: { nl: "Dat kan daar." }, decider: "K. Bos", decidedOn: "2026-06-09" };
    const { answers } = linesOf({
      answers: [
        { ...answer, outcome: "forwarded", forwardedTo: "het welzijnswerk" },
        { ...answer, outcome: "rejected" },
      ],
    });
    expect(answers[0]).toMatchObject({ outcome: "Doorgestuurd naar het welzijnswerk" });
    expect(answers[0]?.by).toBe("Besloten door K. Bos, 9 juni 2026");
    expect(answers[1]?.outcome).not.toContain("naar");
  });

  it("shows a value with its interval and unit, and why there is none", () => {
    const [participation, mark] = linesOf().indicators;
    expect(participation).toMatchObject({ value: "5,6%", interval: "4,7% tot 6,6%", level: "4 van 5", n: "131" });
    expect(mark).toMatchObject({ interval: "", level: "–", shown: false });
  });
});

describe("a figure that is hidden to protect people", () => {
  // As it is measured, and as it stands in reports that are final already: no number at all, not even how many.
  const hidden = snapshotOf().indicators.map((one) => ({
    ...one,
    status: "suppressed" as const,
    value: undefined,
    n: 0,
  }));

  it("never says that it rests on nobody", () => {
    const [line] = linesOf({ indicators: hidden }).indicators;
    expect(line).toMatchObject({ value: "Te weinig om te tonen", n: "minder dan 10" });
    expect(linesOf({ indicators: hidden }, "en").indicators[0]?.n).toBe("fewer than 10");
  });

  it("is told from one that nobody collected", () => {
    expect(linesOf().indicators[1]).toMatchObject({ value: "Niet gemeten", n: "0" });
  });
});
