/** Figure (d): what a resident's phone fetches to read the page of a trajectory, and what a browser can rank with. */
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { packageRoot } from "../../app/src/platform/config/package-root.ts";
import { plainVisitor } from "../../app/test/journeys/plain-visitor.ts";
import type { Findings } from "./figure.ts";
import type { Town } from "./town.ts";

const htmlAndCssAtMostKb = 40;
const islandsAtMostKb = 5;
const guideAtMostKb = 25;

/** In thousands of bytes, each file with gzip, as the server sends it. */
export async function measureWeights({ brink, trajectory }: Town): Promise<Findings> {
  const visitor = plainVisitor(brink.port);
  const { html } = await visitor.get(trajectory);
  const styles = [...html.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)].map(([, href = ""]) => href);
  const islands = [...html.matchAll(/<script[^>]* src="([^"]+)"/g)].map(([, src = ""]) => src);
  const inline = [...html.matchAll(/<script(?![^>]* src=)[^>]*>/g)].length;
  const weigh = async (paths: readonly string[]) => {
    const files = await Promise.all(paths.map(async (path) => (await visitor.get(path)).html));
    return files.reduce((sum, file) => sum + zipped(file), 0);
  };
  const htmlKb = zipped(html);
  const cssKb = await weigh(styles);
  return {
    title: "Weight: the public page of a trajectory, first visit; the decision guide in a browser",
    figures: [],
    measures: [
      { name: "HTML and CSS together, gzip", unit: "kB", value: htmlKb + cssKb, limit: htmlAndCssAtMostKb },
      { name: "of which HTML", unit: "kB", value: htmlKb },
      { name: "of which CSS", unit: "kB", value: cssKb },
      { name: "islands together, gzip", unit: "kB", value: await weigh(islands), limit: islandsAtMostKb },
      { name: "scripts inside the page", unit: "", value: inline, limit: 0 },
      { name: "library of the decision guide, gzip", unit: "kB", value: await weighGuide(), limit: guideAtMostKb },
    ],
    notes: [`${styles.length} style sheets, ${islands.length} islands; fonts and photos come after and block nothing.`],
  };
}

function zipped(text: string): number {
  return gzipSync(text).length / 1000;
}

/** The whole library as one file for a browser, without the content. */
async function weighGuide(): Promise<number> {
  const { outputFiles } = await build({
    ...{ absWorkingDir: packageRoot(), entryPoints: ["libs/decision-guide/src/index.ts"], write: false },
    ...{ bundle: true, minify: true, platform: "browser", format: "esm", target: "es2020" },
  });
  return zipped(outputFiles[0]?.text ?? "");
}
