import type { Work } from "../../../platform/define/work.ts";
import { trajectoryById } from "../../trajectories/room.ts";
import { keptArticles } from "../bylaw-reader.ts";
import { setArticle } from "../commands/bylaw.ts";
import type { GuideContent } from "../content/guide-content.ts";
import type { Subject } from "../domain/article-rule.ts";
import { citedBeside } from "../domain/bylaw-says.ts";
import { datedArticles } from "../domain/bylaw.ts";
import { subjectOf } from "../domain/guide.ts";
import { insertMotivation } from "../motivation-writer.ts";
import { guideById } from "../reader.ts";
import { daysBefore, must } from "./demo-guides.ts";

const holdsFrom = "2025-07-01";
/** Nothing can be chosen about the sewer. */
const sewerGround = "3 d";

/** What the council of Waterdam filled in where the model leaves something open, by article. */
const filledIn: Readonly<Record<string, string>> = {
  "1": "een visie, een programma en de inrichting van een straat, plein of park",
  "2": "Namens het college besluit het hoofd van de afdeling Stad en Wijk",
  "5": "twee weken",
  "6": "zes weken",
  "8": "acht weken",
};

/** The same weeks once more, for the guide to count with. */
const weeks: Readonly<Record<string, number>> = { "5": 2, "6": 6 };
/** What article 1 names. */
const askedFor: Subject[] = ["physical_space", "vision"];

/**
 * Waterdam's participation by-law, made from the model and in force long before the trajectories, and the sewer's motivation with the
 * article that it rests on.
 */
export async function seedDemoBylaw(work: Work, content: GuideContent, sewerGuideId: string): Promise<void> {
  const entered = daysBefore(work, 60);
  for (const { number, kind, text, decider, termOf } of content.bylawModel.articles) {
    const whole = text.replace(/\[vul in:[^\]]*\]/, filledIn[number] ?? "$&");
    const subjects = number === "1" ? askedFor : [];
    const rule = { subjects, leastLevel: undefined, decider, termOf, termWeeks: weeks[number] };
    must(await setArticle.run(entered, { number, kind, text: whole, holdsFrom, ...rule }));
  }
  await motivateSewer(daysBefore(work, 33), sewerGuideId);
}

/** The trajectory says already that nobody is asked, and why. */
async function motivateSewer(work: Work, guideId: string): Promise<void> {
  const guide = await guideById(work, guideId);
  const trajectory = guide?.trajectoryId === undefined ? undefined : await trajectoryById(work, guide.trajectoryId);
  const { decision, by, on } = trajectory?.motivation ?? {};
  const articles = datedArticles(await keptArticles(work));
  const article = articles.find(({ number }) => number === sewerGround);
  if (!guide || !trajectory || !article || decision !== "inform" || by === undefined || on === undefined)
    throw new Error("The demo's sewer has no motivation to rest on the by-law.");
  await insertMotivation(work, {
    ...{ guideId, trajectoryId: trajectory.id, articleId: article.id, decision, by, on },
    cited: citedBeside(articles, subjectOf(guide.answers), on, article.id).map(({ id }) => id),
    reasons: trajectory.texts.motivation?.nl ?? "",
    ...{ checks: guide.checks, guideVersion: guide.version },
  });
}
