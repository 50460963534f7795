import { readFileSync } from "node:fs";
import { join } from "node:path";

/** The built styles, islands and fonts: their address with a hash of what is in them. */
export interface Assets {
  /** `styles/main.css` → `/assets/main-3f2a.css`. Throws for a file that was never built. */
  href(source: string): string;
  /** The file behind an address; undefined when there is none. */
  file(name: string): { readonly bytes: Buffer; readonly contentType: string } | undefined;
}

const contentTypes: Readonly<Record<string, string>> = {
  css: "text/css; charset=utf-8",
  js: "text/javascript; charset=utf-8",
  map: "application/json",
  svg: "image/svg+xml",
  woff2: "font/woff2",
};

/** Assets built into `folder`, read once. */
export function builtAssets(folder: string): Assets {
  const manifest = readManifest(join(folder, "manifest.json"));
  const files = new Map<string, { bytes: Buffer; contentType: string }>();
  return {
    href(source) {
      const found = manifest[source];
      if (found === undefined) throw new Error(`There is no built file for ${source}. Run npm start once.`);
      return found;
    },
    file(name) {
      if (!/^[\w.-]+$/.test(name)) return undefined;
      let found = files.get(name);
      if (!found) {
        found = readAsset(folder, name);
        if (found) files.set(name, found);
      }
      return found;
    },
  };
}

function readAsset(folder: string, name: string): { bytes: Buffer; contentType: string } | undefined {
  const contentType = contentTypes[name.split(".").at(-1) ?? ""];
  if (contentType === undefined) return undefined;
  try {
    return { bytes: readFileSync(join(folder, name)), contentType };
  } catch {
    return undefined;
  }
}

function readManifest(path: string): Readonly<Record<string, string>> {
  const parsed: unknown = JSON.parse(readFileSync(path, "utf8"));
  if (typeof parsed !== "object" || parsed === null) throw new Error(`${path} is not a list of built files.`);
  return Object.fromEntries(Object.entries(parsed).map(([source, href]) => [source, String(href)]));
}
