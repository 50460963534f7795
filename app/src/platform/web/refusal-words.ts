import type { Refusal } from "../../kernel/refusal.ts";
import type { Translate } from "../define/frame.ts";

/** The only place where a refusal becomes words; undefined when its fields say it all. */
export function refusalWords(refusal: Refusal, t: Translate): string | undefined {
  switch (refusal.kind) {
    case "invalid":
      return undefined;
    case "notSignedIn":
      return t("platform.refusal.notSignedIn");
    case "forbidden":
      return t("platform.refusal.forbidden");
    case "notFound":
      return t("platform.refusal.notFound");
    case "refused":
      return t(refusal.key, refusal.params);
    case "tooMany":
      return t("platform.refusal.tooMany", { minutes: Math.max(1, Math.ceil(refusal.retryAfterSeconds / 60)) });
    case "tooSlow":
      return t("platform.refusal.tooSlow");
    case "away":
      return t("platform.refusal.away");
    case "notKept":
      return t("platform.refusal.notKept");
  }
}
