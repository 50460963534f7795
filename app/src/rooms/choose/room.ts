import type { Room } from "../../platform/define/room.ts";
import { room } from "../../platform/define/room.ts";
import { contentLanguages } from "../../platform/i18n/content-languages.ts";
import { createWorkerComputer } from "./adapters/worker-computer.ts";
import { chooseCommands } from "./commands/all.ts";
import type { GuideContent } from "./content/guide-content.ts";
import { chooseEndpoints } from "./endpoints/all.ts";
import { en } from "./messages.en.ts";
import { nl } from "./messages.nl.ts";
import { guides } from "./migrations/0001-guides.ts";
import { whyNots } from "./migrations/0002-why-not.ts";
import { ownNumbers } from "./migrations/0005-own-numbers.ts";
import { bylaw } from "./migrations/0006-bylaw.ts";
import { planCanvas } from "./migrations/0007-plan-canvas.ts";
import { ownItems } from "./migrations/0010-own-items.ts";
import { articleRules } from "./migrations/0011-article-rules.ts";
import { putBack } from "./migrations/0013-put-back.ts";
import { plannings } from "./migrations/0004-planning.ts";
import { stakeholders } from "./migrations/0008-stakeholders.ts";
import { sharing } from "./migrations/0009-sharing.ts";
import { erasedReplies } from "./migrations/0014-erased-replies.ts";
import { forgetJob } from "./jobs/forget.job.ts";
import { motivationDownloads } from "./pages/motivation.downloads.ts";
import { planningDownloads } from "./pages/planning.downloads.ts";
import { guideNumbersDownload } from "./pages/guide-numbers.download.ts";
import { recomputeDownload } from "./pages/recompute.download.ts";
import { choosePages } from "./pages/all.ts";
import type { Carrier } from "./domain/plan.ts";
import { paths, publicBylaw, publicPaths } from "./paths.ts";
import { staffRoles } from "./policy.ts";
import type { AdviceComputer, CaseBindings, HouseholdCount } from "./ports.ts";

export type ChooseBindings = CaseBindings & {
  /** One edition of content/, read when Brink starts. */
  readonly content: GuideContent;
  readonly computer?: AdviceComputer;
  /** The ways of taking part that Brink has itself. */
  readonly participation?: readonly Carrier[];
  readonly households?: HouseholdCount;
};

const atTheFoot = { side: "footer", languages: contentLanguages } as const;
const navigation: NonNullable<Room["navigation"]> = [
  { side: "staff", href: paths.guides, key: "choose.nav.guides", order: 20, roles: staffRoles },
  { side: "staff", href: paths.methods, key: "choose.nav.methods", order: 25, roles: staffRoles },
  { ...atTheFoot, href: publicPaths.methods, key: "choose.methods.title", order: 10 },
  { ...atTheFoot, href: publicBylaw, key: "choose.bylaw.public.title", order: 15 },
];

/** The decision guide (besliswijzer): which combination of methods and technologies fits this challenge. */
export function chooseRoom(bindings: ChooseBindings): Room {
  const { content, computer = createWorkerComputer(), cases, participation, households } = bindings;
  const commands = chooseCommands(content, computer, participation);
  return room({
    name: "choose",
    migrations: [
      guides,
      whyNots,
      plannings,
      ownNumbers,
      bylaw,
      planCanvas,
      stakeholders,
      sharing,
      ownItems,
      articleRules,
      putBack,
      erasedReplies,
    ],
    messages: { nl, en },
    commands: Object.values(commands),
    pages: choosePages({ ...bindings, computer }, commands),
    endpoints: chooseEndpoints(content, cases),
    downloads: [
      recomputeDownload,
      guideNumbersDownload(content),
      ...planningDownloads({ national: content, households }),
      ...motivationDownloads(content),
    ],
    navigation,
    jobs: [forgetJob],
    schedules: [{ cron: "40 3 * * *", job: forgetJob }],
  });
}

export { guideContent } from "./content/guide-content.ts";
export type { GuideContent } from "./content/guide-content.ts";
export { situationNames } from "./for-cases.ts";
export { guideLink, guideStep, methodCatalogue, ownMethodNames } from "./for-trajectories.ts";
export type { AdviceComputer, CaseBindings } from "./ports.ts";
export { seedDemoBylaw } from "./seeds/demo-bylaw.ts";
export { seedDemoGuides } from "./seeds/demo-guides.ts";
export { seedDemoStakeholders } from "./seeds/demo-stakeholders.ts";
