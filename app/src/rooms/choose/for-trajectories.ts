import type { Localized } from "../../kernel/localized.ts";
import type { Work } from "../../platform/define/work.ts";
import type { ChallengeStep, MethodCatalogue, TrajectoryLink } from "../trajectories/room.ts";
import type { GuideContent } from "./content/guide-content.ts";
import { lastOwnItems } from "./own-items-store.ts";
import { paths } from "./paths.ts";
import { mayLook } from "./policy.ts";
import { listGuides } from "./reader.ts";

/** The names of methods and technologies, of the edition and of the municipality's own, for the plans of trajectories. */
export function methodCatalogue({ records }: Pick<GuideContent, "records">) {
  return async (work: Work): Promise<MethodCatalogue> => {
    const own = await lastOwnItems(work);
    const all = [
      ...own.map(({ record, step }) => ({ record, isRetired: step === "retired" })),
      ...records.map((record) => ({ record, isRetired: false })),
    ];
    const entries = (kind: string) =>
      all
        .filter(({ record }) => record.kind === kind)
        .map(({ record: { id, name }, isRetired }) => ({ id, name, isRetired }));
    return { methods: entries("method"), technologies: entries("technology") };
  };
}

/** What a method is called in each language; of one that is not in the catalogue, its id. */
export function methodNames({ records }: Pick<GuideContent, "records">): (methodId: string) => Localized {
  const names = new Map(records.map(({ id, name }) => [id, name]));
  return (methodId) => names.get(methodId) ?? { nl: methodId };
}

/** As `methodNames`, with those of the municipality's own, retired ones too. */
export function ownMethodNames({ records }: Pick<GuideContent, "records">) {
  return async (work: Work): Promise<(methodId: string) => Localized> => {
    const own = await lastOwnItems(work);
    return methodNames({ records: [...records, ...own.map(({ record }) => record)] });
  };
}

/** From a trajectory to its run of the decision guide. */
export const guideLink: TrajectoryLink = {
  labelKey: "choose.nav.guides",
  step: "choose",
  order: 15,
  policy: mayLook,
  href: ({ id }) => paths.guidesOfTrajectory(id),
};

/** From a challenge to the decision guide: on with the newest run, and a new one beside it. */
export const guideStep: ChallengeStep = {
  async offers(work, { id }) {
    const [newest] = await listGuides(work, { challengeId: id });
    if (!newest) return [{ labelKey: "choose.guides.start", href: paths.guidesOf(id) }];
    return [
      { labelKey: "choose.guides.continue", href: paths.guide(newest.id) },
      { labelKey: "choose.guides.again", href: paths.guidesOf(id) },
    ];
  },
};
