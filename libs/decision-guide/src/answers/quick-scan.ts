/** The six themes of the QuickScan, six checks each (domain 02 §2.2). */
export const THEMES = ["urgency", "room", "audience", "organisation", "means", "feedback"] as const;
export type Theme = (typeof THEMES)[number];
export const CHECK_NUMBERS = [1, 2, 3, 4, 5, 6] as const;

/** "urgency1" … "feedback6". */
export type CheckId = `${Theme}${(typeof CHECK_NUMBERS)[number]}`;
export type CheckAnswer = "yes" | "partly" | "no";
export type CheckAnswers = Readonly<Partial<Record<CheckId, CheckAnswer>>>;

/** All 36 checks, theme by theme. */
export const CHECK_IDS: readonly CheckId[] = THEMES.flatMap((theme) =>
  CHECK_NUMBERS.map((number): CheckId => `${theme}${number}`),
);

/** Is there still something to choose? A no here means that only informing is honest. */
export const SOMETHING_TO_CHOOSE: CheckId = "room1";

const POINTS: Readonly<Record<CheckAnswer, number>> = { yes: 2, partly: 1, no: 0 };
const FULL_POINTS = 12;
/** Below this a theme decides by itself; below the other it is to be repaired. [E] */
export const GATE_SHARE = 0.34;
export const REPAIR_SHARE = 0.5;

/** From the strictest: only inform, do not begin, repair first, go. */
export type ScanOutcome = "informOnly" | "stop" | "repairFirst" | "go";

/** Which rule led to the outcome; a scan may break several. */
export type ScanFinding =
  | { readonly code: "littleRoom" }
  | { readonly code: "nothingToChoose" }
  | { readonly code: "noUrgency" }
  | { readonly code: "weakTheme"; readonly theme: Theme };

export type QuickScan = {
  /** Share 0-1 of the points of each theme: for a radar with six axes, never one number. */
  readonly scores: Readonly<Record<Theme, number>>;
  readonly outcome: ScanOutcome;
  readonly findings: readonly ScanFinding[];
  /** Every check answered with no; `first` when its theme is too weak to start. Each gets an owner and a date. */
  readonly todos: readonly { readonly check: CheckId; readonly theme: Theme; readonly first: boolean }[];
};

/** Refused with every check that has no answer yet. */
export type QuickScanResult =
  | { readonly ok: true; readonly value: QuickScan }
  | { readonly ok: false; readonly refusal: { readonly code: "unanswered"; readonly checks: readonly CheckId[] } };

/**
 * Judges the preconditions. Little room comes before little urgency: who cannot offer a choice can still inform
 * honestly. There is no outcome as long as a check is open, since one no can decide.
 */
export function quickScan(answers: CheckAnswers): QuickScanResult {
  const unanswered = CHECK_IDS.filter((check) => answers[check] === undefined);
  if (unanswered.length > 0) return { ok: false, refusal: { code: "unanswered", checks: unanswered } };
  return { ok: true, value: scored(answers) };
}

/** Of checks that are all answered. */
export function scored(answers: CheckAnswers): QuickScan {
  const scores = {
    urgency: themeScore(answers, "urgency"),
    room: themeScore(answers, "room"),
    audience: themeScore(answers, "audience"),
    organisation: themeScore(answers, "organisation"),
    means: themeScore(answers, "means"),
    feedback: themeScore(answers, "feedback"),
  };
  const findings = findingsOf(answers, scores);
  return { scores, outcome: outcomeOf(findings), findings, todos: todosOf(answers, scores) };
}

function checksOf(theme: Theme): readonly CheckId[] {
  return CHECK_NUMBERS.map((number): CheckId => `${theme}${number}`);
}

function themeScore(answers: CheckAnswers, theme: Theme): number {
  return checksOf(theme).reduce((sum, check) => sum + POINTS[answers[check] ?? "no"], 0) / FULL_POINTS;
}

function findingsOf(answers: CheckAnswers, scores: QuickScan["scores"]): readonly ScanFinding[] {
  const findings: ScanFinding[] = [];
  if (scores.room < GATE_SHARE) findings.push({ code: "littleRoom" });
  if (answers[SOMETHING_TO_CHOOSE] === "no") findings.push({ code: "nothingToChoose" });
  if (scores.urgency < GATE_SHARE) findings.push({ code: "noUrgency" });
  const weak = THEMES.filter((theme) => scores[theme] < REPAIR_SHARE);
  return [...findings, ...weak.map((theme): ScanFinding => ({ code: "weakTheme", theme }))];
}

function outcomeOf(findings: readonly ScanFinding[]): ScanOutcome {
  const has = (...codes: readonly ScanFinding["code"][]): boolean => findings.some(({ code }) => codes.includes(code));
  if (has("littleRoom", "nothingToChoose")) return "informOnly";
  if (has("noUrgency")) return "stop";
  return has("weakTheme") ? "repairFirst" : "go";
}

function todosOf(answers: CheckAnswers, scores: QuickScan["scores"]): QuickScan["todos"] {
  return THEMES.flatMap((theme) =>
    checksOf(theme)
      .filter((check) => answers[check] === "no")
      .map((check) => ({ check, theme, first: scores[theme] < REPAIR_SHARE })),
  );
}
