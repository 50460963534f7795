import { describe, expect, it } from "vitest";
import { qrSvg } from "./qr.ts";

/** The modules of a code as its picture shows them, without the edge. */
function modulesOf(svg: string): readonly string[] {
  const size = Number(/viewBox="0 0 (\d+) /.exec(svg)?.[1]);
  const rows = Array.from({ length: size }, () => Array<string>(size).fill("."));
  for (const [, x, y, many] of svg.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g))
    for (let at = 0; at < Number(many); at += 1) (rows[Number(y)] ?? [])[Number(x) + at] = "#";
  const lines = rows.map((row) => row.join(""));
  expect([...lines.slice(0, 4), ...lines.slice(-4)].join("")).toMatch(/^\.+$/);
  expect(lines.every((line) => /^\.{4}.*\.{4}$/.test(line))).toBe(true);
  return lines.slice(4, -4).map((line) => line.slice(4, -4));
}

const finder = ["#######", "#.....#", "#.###.#", "#.###.#", "#.###.#", "#.....#", "#######"];

describe("a QR code (ISO/IEC 18004)", () => {
  const modules = modulesOf(qrSvg("https://waterdam.example/c/4F7KR2MN9W"));

  it("has an empty edge of four, and its finder in three corners", () => {
    const corner = (x: number, y: number) => modules.slice(y, y + 7).map((row) => row.slice(x, x + 7));
    const far = modules.length - 7;
    for (const [x, y] of [
      [0, 0],
      [far, 0],
      [0, far],
    ] as const)
      expect(corner(x, y)).toEqual(finder);
    expect(corner(far, far)).not.toEqual(finder);
  });

  it("has its timing lines, and says that it can lose 15 % (level M)", () => {
    const line = (modules[6] ?? "").slice(8, -8);
    expect(line).toBe(Array.from(line, (_, at) => (at % 2 === 0 ? "#" : ".")).join(""));
    // The format is masked with 10 101 0000010010 (§7.9): level M is 00, so its first two bits stand as 10.
    expect((modules[8] ?? "").slice(0, 2)).toBe("#.");
  });

  it("is another picture for another address", () => {
    expect(qrSvg("https://waterdam.example/c/4F7KR2MN9X")).not.toBe(qrSvg("https://waterdam.example/c/4F7KR2MN9W"));
  });
});
