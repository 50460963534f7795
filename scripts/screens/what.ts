/** The roles of the demo, from the least to the most that they may see. */
export const roles = [
  "councilMember",
  "clerk",
  "moderator",
  "evaluator",
  "adviser",
  "projectLead",
  "administrator",
] as const;

/** A page without what differs between one trajectory and another: one picture shows them all. */
export function patternOf(path: string): string {
  const [pathname = ""] = path.split("?");
  return pathname
    .replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27,}/g, "id")
    .replaceAll(/\/[0-9A-Z]{4}-[0-9A-Z]{4}(?=\/|$)/g, "/nummer")
    .replaceAll(/\/[\w-]{40,}(?=\/|$)/g, "/link")
    .replace(/^\/trajecten\/[^/]+/, (whole) => (whole === "/trajecten" ? whole : "/trajecten/traject"))
    .replaceAll(/\/(C|M|T)\d{2}\b/g, "/code")
    .replace(/(\/vertalingen\/\w+)\/.+/, "$1/tekst")
    .replace(/\/getallen\/.+/, "/getallen/getal")
    .replace(/\/postvak\/.+/, "/postvak/bericht")
    .replace(/\/meting\/.+/, "/meting/cijfer");
}

/**
 * What is gone through once: a kind of page. But the pages of each trajectory, situation and challenge on their own, for what
 * one can go on to from there depends on how far it is.
 */
export function stopOf(path: string): string {
  const [pathname = ""] = path.split("?");
  return /^\/(trajecten\/[^/]+|beheer\/(trajecten|besliswijzer|opgaven)\/[0-9a-f-]{36})(\/[a-z-]+)*$/.test(pathname)
    ? pathname
    : patternOf(path);
}

/** Where a form leads to from this page, and no link. */
export function beyondForms(path: string): readonly string[] {
  if (path === "/") return ["/_componenten"];
  if (/^\/trajecten\/[^/]+$/.test(path)) return [`${path}/vragenlijst/bedankt`];
  if (!/^\/beheer\/besliswijzer\/[^/]+$/.test(path)) return [];
  return ["quickscan/feedback", "vragen/5", "vragen/6"].map((below) => `${path}/${below}`);
}

export type MainScreen = {
  readonly name: string;
  readonly role?: (typeof roles)[number];
  readonly start: string;
  /** Links to follow from there, by their words. */
  readonly follow: readonly (string | RegExp)[];
  readonly width: 320 | 390 | 768 | 1280;
};

/** The dozen that say what Brink is. */
export const mainScreens: readonly MainScreen[] = [
  { name: "home", start: "/", follow: [], width: 1280 },
  { name: "trajectory", start: "/trajecten/marktplein", follow: [], width: 1280 },
  { name: "trajectory-phone", start: "/trajecten/marktplein", follow: [], width: 390 },
  { name: "take-part-phone", start: "/trajecten/marktplein", follow: [/idee/i], width: 390 },
  { name: "trajectory-arabic-phone", start: "/trajecten/marktplein?lang=ar", follow: [], width: 390 },
  { name: "answers", start: "/trajecten/veilig-naar-school/antwoorden", follow: [], width: 1280 },
  { name: "report", start: "/trajecten/veilig-naar-school/verslag", follow: [], width: 1280 },
  { name: "roles", start: "/demo", follow: [], width: 1280 },
  { name: "dashboard", role: "adviser", start: "/beheer", follow: [], width: 1280 },
  {
    name: "quick-scan",
    role: "adviser",
    start: "/beheer/besliswijzer",
    follow: [/Noorderwater/i, /uitkomst|QuickScan/i],
    width: 1280,
  },
  { name: "advice", role: "adviser", start: "/beheer/besliswijzer", follow: [/Noorderwater/i, /advies/i], width: 1280 },
  { name: "methods", role: "adviser", start: "/beheer/werkvormen", follow: [], width: 1280 },
];

/** Taking part, from both sides, at each width: what they show stands in docs/taking-part.md. */
export const takingPartScreens: readonly Omit<MainScreen, "width">[] = [
  { name: "ideas", start: "/trajecten/marktplein", follow: [/Wat mensen inbrengen/] },
  { name: "map", start: "/trajecten/marktplein/kaart", follow: [] },
  { name: "form", start: "/trajecten/marktplein", follow: [/Uw idee voor/] },
  { name: "questions", start: "/trajecten/marktplein/vragen", follow: [] },
  { name: "done", start: "/trajecten/veilig-naar-school/antwoorden", follow: [] },
  { name: "queue", role: "moderator", start: "/beheer/inbreng", follow: [] },
  { name: "register", role: "adviser", start: "/beheer/trajecten", follow: [/Marktplein/, "Meedoen", "Inbreng"] },
  { name: "themes", role: "adviser", start: "/beheer/trajecten", follow: [/Marktplein/, "Meedoen", /^Thema/] },
];
