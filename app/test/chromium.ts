import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";
import type { Browser, LaunchOptions } from "playwright-core";
import { chromium } from "playwright-core";
import { unpackedChromium } from "./unpacked-chromium.ts";

/**
 * A Chromium for journeys and screens: the one of CHROMIUM_PATH, else the first that starts of those installed on the
 * machine, else the one that npm brought. It reaches this machine only (localhost and *.localhost): any other host is not
 * found, so that a page that asks a third party for something fails its test.
 */
export async function launchBrowser(): Promise<Browser> {
  const { CHROMIUM_PATH } = process.env;
  if (CHROMIUM_PATH) return chromium.launch(launchOptions({ executablePath: CHROMIUM_PATH }));
  for (const executablePath of installedBrowsers()) {
    try {
      return await chromium.launch(launchOptions({ executablePath }));
    } catch {
      // Such as Ubuntu's chromium-browser, a script that only says how to install one.
    }
  }
  return chromium.launch(launchOptions(await unpackedChromium()));
}

// Playwright's own switches keep Chromium from updating itself and from reporting; these keep it from the network at all.
const quietArgs = [
  "--no-sandbox",
  "--no-pings",
  "--disable-domain-reliability",
  "--disable-client-side-phishing-detection",
  "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE localhost , EXCLUDE *.localhost , EXCLUDE 127.0.0.1 , EXCLUDE [::1]",
];

function launchOptions(options: LaunchOptions): LaunchOptions {
  return { ...options, headless: true, args: quietArgs };
}

const names = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome", "chrome"];
const macApplications = ["Chromium", "Google Chrome"].map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`);

function installedBrowsers(): readonly string[] {
  const folders = (process.env["PATH"] ?? "").split(delimiter);
  const inPath = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...inPath, ...macApplications].filter(isExecutable);
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
