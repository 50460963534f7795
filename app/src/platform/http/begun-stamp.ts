import { createHmac, timingSafeEqual } from "node:crypto";
import type { RequestContext } from "./context.ts";

type FormPlace = Pick<RequestContext, "path"> & { readonly tenant: { readonly id: string } };

/** Says that a form of this page was begun at a moment: the moment with our signature, of this page alone. */
export function signBegun(at: Date, place: FormPlace, secret: string): string {
  const moment = at.getTime().toString(36);
  return `${moment}.${signature(moment, place, secret)}`;
}

/** When the form was begun, or undefined when the stamp is not ours or of another page. */
export function readBegun(stamp: string, place: FormPlace, secret: string): Date | undefined {
  const [moment = "", given = ""] = stamp.split(".");
  const expected = Buffer.from(signature(moment, place, secret));
  const offered = Buffer.from(given);
  if (expected.length !== offered.length || !timingSafeEqual(expected, offered)) return undefined;
  return new Date(Number.parseInt(moment, 36));
}

function signature(moment: string, { tenant, path }: FormPlace, secret: string): string {
  return createHmac("sha256", secret).update(`begun ${tenant.id} ${moment} ${path}`).digest("base64url");
}
