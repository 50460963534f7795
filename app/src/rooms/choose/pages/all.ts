import type { Page } from "../../../platform/define/page.ts";
import type { ChooseCommands } from "../commands/all.ts";
import type { GuideContent } from "../content/guide-content.ts";
import type { AdviceComputer, CaseBindings, HouseholdCount } from "../ports.ts";
import { advicePage } from "./advice.page.tsx";
import { bylawPages } from "./bylaw.page.tsx";
import { canvasPages } from "./canvas.page.tsx";
import { checksPage } from "./checks.page.tsx";
import { combinationPage } from "./combination.page.tsx";
import { comparePage } from "./compare.page.tsx";
import { guidePage } from "./guide.page.tsx";
import { guidesPage } from "./guides.page.tsx";
import { methodPage, methodsPage } from "./methods.page.tsx";
import { outcomePage } from "./outcome.page.tsx";
import { newItemPage, ownItemPage } from "./own-items.page.tsx";
import { ownNumberPage, ownNumbersPage } from "./own-numbers.page.tsx";
import { planningPage } from "./planning.page.tsx";
import { replyHomePage, replyQuestionsPage } from "./reply.page.tsx";
import { repliesPage } from "./replies.page.tsx";
import { sharingPage } from "./sharing.page.tsx";
import { questionsPage } from "./questions.page.tsx";
import { stakeholderPages } from "./stakeholders.page.tsx";
import { tradeOffPage } from "./trade-off.page.tsx";
import { versionPage, versionsPage } from "./versions.page.tsx";
import { whyNotPage } from "./why-not.page.tsx";

type PageBindings = CaseBindings & {
  readonly content: GuideContent;
  readonly computer: AdviceComputer;
  readonly households?: HouseholdCount;
};

/** Every page of the room. */
export function choosePages(bindings: PageBindings, commands: ChooseCommands): readonly Page[] {
  const { content, computer, cases, households } = bindings;
  return [
    guidesPage,
    guidePage(content),
    checksPage(content),
    outcomePage(content),
    ...bylawPages(content),
    advicePage(content, commands, bindings),
    questionsPage(content, commands, computer),
    combinationPage(content),
    comparePage(content),
    versionsPage(content),
    versionPage(content),
    tradeOffPage(content),
    whyNotPage(content, commands),
    ownNumbersPage(content),
    newItemPage(content, commands),
    ownItemPage(content, commands),
    ownNumberPage(content, commands),
    planningPage({ national: content, households }, commands),
    ...stakeholderPages(content, commands),
    sharingPage(content),
    repliesPage(content, commands),
    replyHomePage(content, commands),
    replyQuestionsPage(content, commands),
    ...canvasPages({ national: content, households, cases }, commands),
    methodsPage(content, "staff"),
    methodPage(content, "staff", cases),
    methodsPage(content, "public"),
    methodPage(content, "public", cases),
  ];
}
