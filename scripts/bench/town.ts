import type { BrinkProcess } from "../../app/test/journeys/running-brink.ts";
import { runningBrink } from "../../app/test/journeys/running-brink.ts";
import { plainVisitor } from "../../app/test/journeys/plain-visitor.ts";

/** The demo municipality in a Brink of its own, and what of it is measured. */
export type Town = {
  readonly brink: BrinkProcess;
  /** The public page of the trajectory in which people can share ideas now. */
  readonly trajectory: string;
  /** Where an idea is sent to. */
  readonly ideas: string;
};

/**
 * Starts the built Brink on a new data folder, as behind a proxy on this machine, so that the load can come from many
 * addresses; `nodeWords` such as `--cpu-prof` go to its node.
 */
export async function startTown(nodeWords: readonly string[] = []): Promise<Town> {
  const brink = await runningBrink({ nodeWords, settings: { TRUST_PROXY: "127.0.0.1,::1" } });
  try {
    return { brink, ...(await runningTrajectory(brink)) };
  } catch (error) {
    await brink.stop();
    throw error;
  }
}

/** Found as a visitor finds it: by the links on the pages. */
async function runningTrajectory({ port }: BrinkProcess): Promise<{ trajectory: string; ideas: string }> {
  const visitor = plainVisitor(port);
  const { html: list } = await visitor.get("/trajecten");
  for (const trajectory of linksIn(list, /^\/trajecten\/[\w-]+$/)) {
    const { html } = await visitor.get(trajectory);
    for (const form of linksIn(html, /\/meedoen\//)) {
      const page = await visitor.get(form);
      if (page.html.includes('name="body"')) return { trajectory, ideas: form };
    }
  }
  throw new Error("The demo has no trajectory in which people can share ideas now.");
}

export function linksIn(html: string, kind: RegExp): readonly string[] {
  const all = [...html.matchAll(/\shref="([^"#]*)/g)].map(([, href = ""]) => href.replaceAll("&amp;", "&"));
  return [...new Set(all)].filter((href) => kind.test(href));
}
