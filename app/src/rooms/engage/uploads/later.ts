import type { UploadAsk } from "../../../platform/define/method-asks.ts";
import type { Contribution } from "../contribution.ts";
import type { Place } from "../place.ts";
import { asksOf } from "./upload.ts";

/** Where a photo can be added to what was sent: to what everybody reads, where photos are asked. */
export function laterAsk(
  { argument }: Pick<Contribution, "argument">,
  place: Pick<Place, "method" | "setup">,
): UploadAsk | undefined {
  if (argument || place.method.visibility !== "public") return undefined;
  return asksOf(place).find(({ atMost }) => atMost > 0);
}
