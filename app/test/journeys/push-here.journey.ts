import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { launchBrowser } from "../chromium.ts";
import type { PushServer, TestBrowser } from "../servers/push-server.ts";
import { pushServer } from "../servers/push-server.ts";
import type { DemoTown } from "./demo-town.ts";
import { demoTown } from "./demo-town.ts";
import { openVisit } from "./visit.ts";

let browser: Browser;
let town: DemoTown;
let service: PushServer;
let device: TestBrowser | undefined;
const follow = "/trajecten/marktplein/volgen";

beforeAll(async () => {
  service = await pushServer();
  [browser, town] = await Promise.all([launchBrowser(), demoTown({ INTERNAL_PUSH: service.origin })]);
}, 120_000);

afterAll(async () => {
  await Promise.all([browser.close(), town.stop()]);
  service.close();
});

test("as long as no administrator offers it, nothing of it is there", async () => {
  const visit = await openVisit(browser, { url: town.url, javaScript: true });
  await visit.go(follow);
  await visit.doesNotSee("bericht op dit toestel");
  await visit.go("/demo");
  await visit.press(/^Stap in deze rol: Beheerder, /);
  await visit.go("/beheer/volgers");
  await visit.press("Bied berichten op toestellen aan");
  await visit.sees("Bewoners kunnen nu berichten op hun toestel krijgen.");
  expect(visit.complaints).toEqual([]);
  await visit.close();
}, 60_000);

test("without scripts the page says so, and leads to mail", async () => {
  const visit = await openVisit(browser, { url: town.url, javaScript: false });
  await visit.go(follow);
  await visit.follow("Liever een bericht op dit toestel dan een mail?");
  await visit.sees("Berichten op dit toestel werken alleen met JavaScript");
  await visit.doesNotSee("Het lukt nu niet");
  await visit.doesNotSee("Zet berichten aan");
  await visit.follow("Liever een mail?");
  expect(visit.path()).toBe(follow);
  expect(visit.complaints).toEqual([]);
  await visit.close();
}, 60_000);

test("with scripts that do not arrive the page does not say that they are switched off", async () => {
  const visit = await openVisit(browser, { url: town.url, javaScript: true });
  await visit.page.route(/\.js$/, (route) => route.abort());
  await visit.go("/volgen/toestel");
  await visit.sees("Het lukt nu niet. Laad de pagina opnieuw, of kies mail.");
  await visit.doesNotSee("dat staat in uw browser uit");
  expect(await visit.page.getByRole("status").innerText()).toBe("");
  await visit.close();
}, 60_000);

test("who presses follows on this device, is led to what is new, and stops by one press on the same page", async () => {
  const visit = await openVisit(browser, { url: town.url, javaScript: true });
  device = undefined;
  await giveAddresses(visit.page.context());
  await visit.go(follow);
  await visit.follow("Liever een bericht op dit toestel dan een mail?");
  const here = visit.page.url().replace(town.url, "");
  await visit.sees("Google (Chrome), Apple (Safari), Mozilla (Firefox)");
  expect(device).toBeUndefined();
  await visit.choose("Eén keer per dag");
  await visit.press("Zet berichten aan");
  await visit.sees("Gelukt. Dit toestel krijgt een bericht als er nieuws is.");
  expect(visit.path()).toMatch(/^\/volgen\/toestel\/[\w-]{43}$/);
  expect(await workersOf(visit.page)).toEqual([`${town.url}/volgen/toestel/`]);
  await visit.go(here);
  await visit.page.getByText("Dit toestel krijgt hierover berichten.").waitFor();
  await visit.doesNotSee("Zet berichten aan");
  // Blocked afterwards: what we keep can still be seen and stopped.
  await visit.page.evaluate(() => sessionStorage.setItem("permission", "denied"));
  await visit.go(here);
  await visit.page.getByText("Uw browser laat geen berichten van ons toe.").waitFor();
  await visit.page.getByRole("link", { name: "Bekijk alles wat dit toestel volgt" }).waitFor();
  await visit.page.evaluate(() => sessionStorage.removeItem("permission"));
  await visit.go(here);
  await visit.page.getByText("Dit toestel krijgt hierover berichten.").waitFor();
  await visit.press("Stop hiermee");
  await visit.sees("Dit toestel krijgt hierover geen bericht meer.");
  await visit.page.getByRole("button", { name: "Zet berichten aan" }).waitFor();
  // What the municipality forgot the browser forgets too.
  expect(await visit.page.evaluate(() => localStorage.getItem("given"))).toBeNull();
  expect(visit.complaints).toEqual([]);
  await visit.close();
}, 90_000);

test("who does not let the browser, as a window without a person never does, reads how to change that", async () => {
  const visit = await openVisit(browser, { url: town.url, javaScript: true });
  await visit.go("/volgen/toestel");
  await visit.page.getByText("Uw browser laat geen berichten van ons toe.").waitFor();
  await visit.doesNotSee("Zet berichten aan");
  expect(visit.complaints).toEqual([]);
  await visit.close();
}, 60_000);

test("who refuses when asked goes on at what is said of it", async () => {
  const visit = await openVisit(browser, { url: town.url, javaScript: true });
  await visit.page.context().addInitScript(() => {
    Object.defineProperty(Notification, "permission", { get: () => "default" });
    Notification.requestPermission = () => Promise.resolve("denied");
  });
  await visit.go("/volgen/toestel?over=all");
  const untouched = await visit.page.evaluate(() => document.activeElement?.tagName);
  expect(untouched).toBe("BODY");
  await visit.page.getByRole("button", { name: "Zet berichten aan" }).click();
  await visit.page.getByText("Uw browser laat geen berichten van ons toe.").waitFor();
  expect(await visit.page.evaluate(() => document.activeElement?.getAttribute("data-part"))).toBe("denied");
  await visit.close();
}, 60_000);

test("a browser that knows no messages says so", async () => {
  const visit = await openVisit(browser, { url: town.url, javaScript: true });
  await visit.page.context().addInitScript(() => Reflect.deleteProperty(window, "PushManager"));
  await visit.go("/volgen/toestel");
  await visit.page.getByText("Deze browser kan geen berichten laten zien").waitFor();
  await visit.doesNotSee("Zet berichten aan");
  await visit.close();
}, 60_000);

/** In the place of the browser's own PushManager alone, which asks its maker on the internet for an address. */
async function giveAddresses(context: BrowserContext): Promise<void> {
  await context.exposeFunction("addressFor", (senderKey: string) => {
    device = service.browser(senderKey);
    return device.subscription;
  });
  await context.addInitScript(() => {
    type Given = {
      readonly endpoint: string;
      readonly p256dh: string;
      readonly auth: string;
      readonly senderKey: string;
    };
    const bytes = (text: string) =>
      Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), (letter) => letter.charCodeAt(0)).buffer;
    const text = (given: BufferSource) => {
      const buffer = given instanceof ArrayBuffer ? given : given.buffer;
      const letters = String.fromCharCode(...new Uint8Array(buffer));
      return btoa(letters).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
    };
    const kept = () => {
      const given = localStorage.getItem("given");
      if (given === null) return null;
      const { endpoint, p256dh, auth, senderKey } = JSON.parse(given) as Given;
      return {
        endpoint,
        options: { applicationServerKey: bytes(senderKey) },
        getKey: (name: string) => bytes(name === "auth" ? auth : p256dh),
        unsubscribe: () => Promise.resolve(localStorage.removeItem("given")),
      };
    };
    Notification.requestPermission = () => Promise.resolve("granted");
    Object.defineProperty(Notification, "permission", {
      get: () => sessionStorage.getItem("permission") ?? "granted",
    });
    Object.assign(PushManager.prototype, {
      getSubscription: () => Promise.resolve(kept()),
      async subscribe({ applicationServerKey }: { applicationServerKey: BufferSource }) {
        const { addressFor } = window as unknown as { addressFor: (key: string) => Promise<object> };
        const senderKey = text(applicationServerKey);
        localStorage.setItem("given", JSON.stringify({ ...(await addressFor(senderKey)), senderKey }));
        return kept();
      },
    });
  });
}

function workersOf(page: Page): Promise<readonly string[]> {
  return page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope));
}
