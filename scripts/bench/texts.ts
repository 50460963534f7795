/** Ideas with many different words, put together from those of the demo; one in ten is as long as an idea may be. */
import { greenIdeas } from "../../app/src/rooms/engage/seeds/ideas-green.ts";
import { marketIdeas } from "../../app/src/rooms/engage/seeds/ideas-market.ts";
import { sittingIdeas } from "../../app/src/rooms/engage/seeds/ideas-sitting.ts";
import { trafficIdeas } from "../../app/src/rooms/engage/seeds/ideas-traffic.ts";
import type { IdeaText } from "./contributions.ts";

const longest = 5_000;

export function manyTexts(): readonly IdeaText[] {
  const made = [greenIdeas, marketIdeas, sittingIdeas, trafficIdeas].flatMap(({ ideas }) => ideas);
  const bodyOf = (at: number) => made[at % made.length]?.body ?? "";
  return made.map(({ title }, at) => {
    const body = [at, at + 7, at + 13].map(bodyOf).join(" ");
    const long = Array.from({ length: 60 }, (_, step) => bodyOf(at + step)).join(" ");
    return { title, body: at % 10 === 0 ? long.slice(0, longest) : body };
  });
}

/** What people type: words that many wrote, few, and nobody; inflected, several together, and with a slip. */
export const searches: readonly string[] = [
  ...["bankjes", "boom", "bomen", "groen", "parkeren", "fietsen", "kinderen", "winkels", "terras", "schaduw"],
  ...["rolstoel", "bakker", "markt", "fontein", "water", "auto's", "gras en bloemen", "plek voor ouderen", "zitten"],
  ...["zwembad", "vliegveld", "parkern", "bankjse", "kindern spelen", "winkel klanten", "verlichting", "K7RM-4TQ9"],
];
