import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { CbsArea } from "../../../../test/servers/cbs-server.ts";
import { startCbsServer } from "../../../../test/servers/cbs-server.ts";
import { packageRoot } from "../../../platform/config/package-root.ts";
import { cbsPopulationSource } from "./cbs-source.ts";
import type { PopulationArea } from "./population-frame.ts";

const folder = join(packageRoot(), "app", "test", "servers", "cbs-rows");

describe("the real rows of CBS", () => {
  test.each(["odata4", "odata3"] as const)(
    "of the municipalities of 2017 come through %s as they are, with nothing of a neighbour's",
    async (service) => {
      const municipalities = readCsv("municipalities-2017.csv");
      expect(municipalities).toHaveLength(388);
      const areas = [...municipalities.map(municipality), ...readCsv("parts-2014.csv").map(part)];
      const server = await startCbsServer({ areas, pageSize: 50, ...(service === "odata3" && { odata4: "html" }) });
      const source = cbsPopulationSource({
        odata4Url: server.odata4Url,
        odata3Url: server.odata3Url,
        odata3FeedUrl: server.odata3FeedUrl,
      });
      try {
        for (const row of municipalities.filter((_, i) => i % 40 === 0)) {
          const outcome = await source.fetchFrame(row["gm_code"] ?? "");
          expect(outcome).toMatchObject({ kind: "ok", frame: { municipalityName: row["gm_naam"], service } });
          if (outcome.kind === "ok") expect(outcome.frame.areas[0]).toMatchObject(figuresOf(row));
        }
        const enschede = await source.fetchFrame("GM0153");
        // 2014: one municipality, ten districts, seventy neighbourhoods.
        expect(enschede.kind === "ok" && countOf(enschede.frame.areas)).toEqual([1, 10, 70]);
      } finally {
        await server.close();
      }
    },
  );
});

type CsvRow = Readonly<Record<string, string>>;

function readCsv(file: string): CsvRow[] {
  const [head = "", ...lines] = readFileSync(join(folder, file), "utf8").trim().split("\n");
  const names = head.split(";");
  return lines.map((line) => {
    const cells = line.split(";");
    return Object.fromEntries(names.map((name, i) => [name, cells[i] ?? ""]));
  });
}

function figuresOf(row: CsvRow) {
  return {
    inhabitants: Number(row["aant_inw"]),
    men: Number(row["aant_man"]),
    women: Number(row["aant_vrouw"]),
    households: Number(row["aantal_hh"]),
  };
}

/** Ages are whole per cents in this file, so there are no counts by age to serve. */
function municipality(row: CsvRow): CbsArea {
  const { inhabitants, men, women, households } = figuresOf(row);
  const name = row["gm_naam"] ?? "";
  const figures = { AantalInwoners: inhabitants, Mannen: men, Vrouwen: women, HuishoudensTotaal: households };
  return { code: row["gm_code"] ?? "", name, municipalityName: name, figures };
}

function part(row: CsvRow): CbsArea {
  return {
    code: row["statcode"] ?? "",
    name: row["statnaam"] ?? "",
    municipalityName: row["gm_naam"] ?? "",
    figures: {},
  };
}

function countOf(areas: readonly PopulationArea[]): number[] {
  const kinds = ["municipality", "district", "neighbourhood"] as const;
  return kinds.map((kind) => areas.filter((area) => area.kind === kind).length);
}
