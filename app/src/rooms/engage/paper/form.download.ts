import { z } from "zod";
import { tokenHash } from "../../../kernel/ids.ts";
import { notFound } from "../../../kernel/refusal.ts";
import { ok } from "../../../kernel/result.ts";
import type { Method } from "../../../platform/define/method.ts";
import { download } from "../../../platform/define/page.ts";
import type { PaperForm } from "../../../platform/files/paper-form.ts";
import { paperFormPdf } from "../../../platform/files/paper-form-pdf.ts";
import { brandFrom } from "../../../platform/web/theme.ts";
import { municipalityOf, publicAddress } from "../../tenancy/room.ts";
import { paperFormPath } from "./paths.ts";
import { isPublicPlace, placeOf } from "../place.ts";
import { mayEnter, mayTakePart } from "../policy.ts";
import { formToPrint } from "./form-to-print.ts";

/** The form to fill in with a pen. Residents can print it as long as they can take part; staff also before and after. */
export function paperFormDownload(methods: readonly Method[], baseUrl: string) {
  return download({
    path: paperFormPath,
    side: "resident",
    policy: mayTakePart,
    params: z.object({ slug: z.string().max(80), activity: z.string().max(40) }),
    async load(work, { slug, activity }, frame) {
      const place = await placeOf(work, methods, activity);
      if (!place || place.trajectory.slug !== slug) return notFound();
      const mayPrint = mayEnter.allows(frame.actor) || (place.open && isPublicPlace(place));
      const municipality = mayPrint ? await municipalityOf(work) : undefined;
      // Not the address that was asked for: anybody can ask for many, and each would be another form to set.
      const form = municipality && formToPrint(place, publicAddress(municipality, baseUrl), frame);
      if (!form) return notFound();
      const body = printed(form, brandFrom(frame.tenant.brand).primary);
      return ok({ contentType: "application/pdf", body, fileName: `${slug}-${form.lang}.pdf` });
    },
  });
}

const keptAtMost = 200;
const kept = new Map<string, Uint8Array>();

/** Setting a form takes a moment, and anybody may ask for it: the same one is set once. */
function printed(form: PaperForm, colour: string): Uint8Array {
  const key = tokenHash(JSON.stringify([form, colour]));
  const known = kept.get(key);
  if (known) return known;
  const made = paperFormPdf(form, colour);
  for (const oldest of kept.keys()) {
    if (kept.size < keptAtMost) break;
    kept.delete(oldest);
  }
  kept.set(key, made);
  return made;
}
