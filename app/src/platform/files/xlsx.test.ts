import * as XLSX from "@e965/xlsx";
import JSZip from "jszip";
import { describe, expect, it } from "vitest";
import { bytesOf } from "./pieces.fixture.ts";
import type { Sheet } from "./xlsx.ts";
import { xlsxPieces } from "./xlsx.ts";

const xlsxOf = (sheets: readonly Sheet[]) => bytesOf(xlsxPieces(sheets));

const formulas = ["=1+1", "+SUM(A1)", "-2+3", "@SUM(A1)", ' =HYPERLINK("http://x")', "＝1+1", "\t=1"];

describe("a workbook, read by another program", () => {
  it("has no cell that is computed, whatever was typed", async () => {
    const file = await xlsxOf([{ name: "=evil", rows: [formulas, formulas] }]);
    const book = XLSX.read(file, { cellFormula: true });
    const sheet = book.Sheets[book.SheetNames[0] ?? ""] ?? {};
    const cells = Object.entries(sheet).filter(([place]) => !place.startsWith("!"));
    expect(cells).toHaveLength(formulas.length * 2);
    for (const [, cell] of cells) expect(cell).toMatchObject({ t: "s" });
    expect(cells.filter(([, cell]) => "f" in (cell as object))).toEqual([]);
    const zip = await JSZip.loadAsync(file, { checkCRC32: true });
    const xml = (await zip.file("xl/worksheets/sheet1.xml")?.async("string")) ?? "";
    expect(xml).not.toMatch(/<f[ >]/);
    expect(xml.match(/s="[23]"/g)).toHaveLength(cells.length);
  });

  it("keeps words as typed, numbers as numbers, and tabs with names of their own", async () => {
    const rows = [["Post", "Euro"], ["Brief & <b>\"één\"</b> 🌳\u0000", 1234.5], ["Niets", 0]]; // prettier-ignore
    const name = "Begroting: [2027] / een heel lange naam voor een tab";
    const book = XLSX.read(
      await xlsxOf([
        { name, rows },
        { name, rows: [] },
      ]),
    );
    expect(book.SheetNames).toHaveLength(2);
    expect(new Set(book.SheetNames).size).toBe(2);
    expect(book.SheetNames.every((one) => one.length <= 31 && !/[\\/?*[\]:]/.test(one))).toBe(true);
    const read = XLSX.utils.sheet_to_json(book.Sheets[book.SheetNames[0] ?? ""] ?? {}, { header: 1 });
    expect(read).toEqual([
      ["Post", "Euro"],
      ['Brief & <b>"één"</b> 🌳', 1234.5],
      ["Niets", 0],
    ]);
  });

  it("counts columns beyond Z", async () => {
    const row = Array.from({ length: 60 }, (_, column) => column);
    const book = XLSX.read(await xlsxOf([{ name: "Breed", rows: [row] }]));
    expect(XLSX.utils.sheet_to_json(book.Sheets[book.SheetNames[0] ?? ""] ?? {}, { header: 1 })).toEqual([row]);
  });

  it("is written while its rows are made, and cuts a text that no cell can hold", async () => {
    async function* rows() {
      for (const some of [[["Nummer", "Tekst"]], [[1, "a".repeat(40_000)]], [], [[2, "kort"]]]) {
        await Promise.resolve();
        yield some;
      }
    }
    const file = await xlsxOf([{ name: "Lang", widths: [8, 40], rows: rows() }]);
    const zip = await JSZip.loadAsync(file, { checkCRC32: true });
    expect(Object.keys(zip.files)).toHaveLength(6);
    const book = XLSX.read(file);
    const read = XLSX.utils.sheet_to_json<unknown[]>(book.Sheets[book.SheetNames[0] ?? ""] ?? {}, { header: 1 });
    expect(read.map(([number]) => number)).toEqual(["Nummer", 1, 2]);
    const [, cut] = read[1] ?? [];
    expect(String(cut)).toHaveLength(32_767);
    expect(String(cut)).toMatch(/a \[…\]$/);
  });

  it("breaks off when its rows do", async () => {
    async function* rows() {
      yield [["Nummer"]];
      await Promise.resolve();
      throw new Error("The database went away.");
    }
    await expect(xlsxOf([{ name: "Half", widths: [8], rows: rows() }])).rejects.toThrow("The database went away.");
  });
});
