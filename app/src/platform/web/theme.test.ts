import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { contrastRatio, contrastReport, mix } from "./contrast.ts";
import { brandCss, brandFrom, brandIcon, neutralBrand } from "./theme.ts";

describe("a municipality's brand", () => {
  test("cannot bring anything but colours and numbers into the style sheet", () => {
    const brand = brandFrom({ primary: "red;} body{display:none", accent: "url(//evil.example)", radiusRem: "1;x" });
    expect(brand).toEqual(neutralBrand);
    expect(brandCss({ ...neutralBrand, primary: "#123456;}" })).toContain("--brink-brand-primary: #1d5b4c;");
  });

  test("takes over what it names and leaves the rest neutral", () => {
    const css = brandCss(brandFrom({ primary: "#0A4", primaryContrast: "#FFFFFF", radiusRem: "0" }));
    expect(css).toContain("--brink-brand-primary: #00aa44;");
    expect(css).toContain("--brink-brand-primary-contrast: #ffffff;");
    expect(css).toContain("--brink-brand-radius: 0rem;");
    expect(css).toContain(`--brink-brand-text: ${neutralBrand.text};`);
  });

  test("colours the icon in the browser's tab", () => {
    expect(brandIcon({ ...neutralBrand, primary: "#123456" })).toContain('fill="#123456"');
  });

  test("starts from the same values as theme.css", () => {
    const css = readFileSync(new URL("../../../browser/styles/foundation/theme.css", import.meta.url), "utf8");
    const inSheet = new Map([...css.matchAll(/--brink-brand-([\w-]+):\s*([^;]+);/g)].map((m) => [m[1], m[2]]));
    for (const line of brandCss(neutralBrand).matchAll(/--brink-brand-([\w-]+):\s*([^;]+);/g)) {
      expect(inSheet.get(line[1])?.replace(/^#fff$/, "#ffffff"), line[1]).toBe(line[2]);
    }
  });
});

describe("the contrast of a brand", () => {
  test("of a pale primary colour is refused by name", () => {
    const failed = contrastReport({ ...neutralBrand, primary: "#8bc9b5" }).filter((check) => !check.enough);
    expect(failed.map((check) => check.pair)).toContain("contrastOnPrimary");
    expect(failed.map((check) => check.pair)).toContain("primaryOnBackground");
  });

  test("of the neutral brand is enough for every pair", () => {
    expect(contrastReport(neutralBrand).filter((check) => !check.enough)).toEqual([]);
  });

  test("follows the formula of WCAG", () => {
    expect(contrastRatio("#000000", "#ffffff")).toBeCloseTo(21, 5);
    expect(contrastRatio("#767676", "#ffffff")).toBeCloseTo(4.54, 2);
    expect(contrastRatio("#ffffff", "#767676")).toBeCloseTo(4.54, 2);
  });

  test("counts derived colours with the mixes that theme.css has", () => {
    const css = readFileSync(new URL("../../../browser/styles/foundation/theme.css", import.meta.url), "utf8");
    expect(css).toContain(
      "--brink-muted: color-mix(in srgb, var(--brink-brand-text) 74%, var(--brink-brand-background))",
    );
    expect(css).toContain("--brink-line-strong: color-mix(in srgb, var(--brink-brand-text) 58%,");
    expect(css).toContain("--brink-primary-soft: color-mix(in srgb, var(--brink-brand-primary) 9%,");
    expect(css).toContain("--brink-primary-deep: color-mix(in srgb, var(--brink-brand-primary) 58%, #06110e)");
    expect(mix("#ffffff", "#000000", 0.5)).toBe("#808080");
  });
});
