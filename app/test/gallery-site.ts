import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import type { Page } from "playwright-core";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** Where the pages of `serve` live; nothing of it leaves the machine. */
export const origin = "http://brink.test";

/** The same as the server's: nothing inline, nothing from elsewhere. */
const policy =
  "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; script-src 'self'; form-action 'self'";

const kinds = { css: "text/css", js: "text/javascript", svg: "image/svg+xml", woff2: "font/woff2" } as const;

export type Site = {
  /** Opens `html` at `path` with the real styles and islands and the real content security policy. */
  serve(page: Page, pages: Readonly<Record<string, string>>): Promise<void>;
};

/** Bundles app/browser in memory: /main.css, /gallery.css, /read-aloud.js and so on. */
export async function gallerySite(): Promise<Site> {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: [
      "app/browser/styles/main.css",
      "app/browser/styles/gallery.css",
      "app/browser/islands/read-aloud.ts",
      "app/browser/islands/save-draft.ts",
      "app/browser/islands/submit-once.ts",
    ],
    bundle: true,
    minify: true,
    write: false,
    format: "esm",
    outdir: "/",
    entryNames: "[name]",
    assetNames: "[name]",
    loader: { ".svg": "file", ".woff2": "file" },
  });
  const files = new Map(outputFiles.map((file) => [file.path, Buffer.from(file.contents)]));
  return {
    async serve(page, pages) {
      await page.route(`${origin}/**`, (route) => {
        const { pathname } = new URL(route.request().url());
        const html = pages[pathname];
        const headers = { "content-security-policy": policy };
        if (html !== undefined) return route.fulfill({ body: html, contentType: "text/html; charset=utf-8", headers });
        const body = files.get(pathname);
        if (body === undefined) return route.fulfill({ status: 404, body: "" });
        return route.fulfill({ body, contentType: kindOf(pathname), headers });
      });
    },
  };
}

function kindOf(path: string): string {
  const ending = path.slice(path.lastIndexOf(".") + 1);
  return Object.entries(kinds).find(([kind]) => kind === ending)?.[1] ?? "application/octet-stream";
}
