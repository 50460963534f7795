import { beforeAll } from "vitest";
import { createElement } from "react";
import { createWorld, person } from "../../../../test/factories/world.ts";
import { keyedToken } from "../../../kernel/ids.ts";
import { setInBrink } from "../create-plan.ts";
import type { Page } from "../../../platform/define/page.ts";
import type { TrajectoriesBindings } from "../ports.ts";
import { trajectorySection, boardSection } from "../ports.ts";
import { trajectoriesRoom } from "../room.ts";
import type { DemoTrajectories } from "../seeds/demo-trajectories.ts";
import { finishDemoTrajectory, seedDemoTrajectories } from "../seeds/demo-trajectories.ts";

export const bound = {
  tokenOf: (words: string) => keyedToken("secret of the test", words),
  catalogue: () =>
    Promise.resolve({
      methods: [
        { id: "M22", name: { nl: "Keukentafelgesprek", en: "Kitchen-table talk" } },
        { id: "M60", name: { nl: "Terugkoppeling per inbreng", en: "Feedback per contribution" } },
      ],
      technologies: [{ id: "T03", name: { nl: "Enquêtetool", en: "Survey tool" } }],
    }),
  participation: [
    {
      id: "ideas",
      carries: ["M06"],
      nameKey: "trajectories.nav.public",
      takePartKey: "trajectories.nav.public",
      href: ({ slug }, { id }) => `/trajecten/${slug}/meedoen/${id}`,
    },
  ],
  areas: { areas: () => Promise.resolve([{ code: "WD02", name: "Binnenstad" }]) },
  sections: [
    trajectorySection({
      side: "resident",
      order: 150,
      load: (_work, { slug }) => Promise.resolve(slug === "marktplein" ? { slug } : undefined),
      view: ({ slug }) => createElement("p", {}, `sectie van ${slug}`),
    }),
  ],
  boards: [
    boardSection({
      side: "staff",
      order: 1,
      load: () => Promise.resolve(3),
      view: (count) => createElement("p", {}, `${count} onbeantwoord`),
    }),
  ],
} satisfies Partial<TrajectoriesBindings>;
export const pages = trajectoriesRoom(bound).pages ?? [];
export const adviser = person("adviser");

export function pageAt(path: string): Page {
  const found = pages.find((page) => page.path === path);
  if (!found) throw new Error(`There is no page at ${path}.`);
  return found;
}

/** A municipality with the demo's trajectories, one of them done, on 22 November 2026. `demo` is there when a test runs. */
export function demoTown() {
  const world = createWorld("2026-11-22T10:00:00Z");
  let made: DemoTrajectories | undefined;
  beforeAll(async () => {
    made = await world.read(async (work) => {
      const demo = await seedDemoTrajectories(work);
      await finishDemoTrajectory(work, demo.done);
      await setInBrink(work, demo.running.activities["M06"] ?? "", "ideas", {});
      return demo;
    });
  });
  return {
    world,
    get demo(): DemoTrajectories {
      if (!made) throw new Error("The demo is not filled yet.");
      return made;
    },
  };
}
