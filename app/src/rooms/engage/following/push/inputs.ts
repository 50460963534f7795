import { z } from "zod";
import * as field from "../../../../platform/define/fields.ts";
import { paces } from "../domain.ts";
import { distances } from "../subject.ts";

const token = z.string().max(100);
// Of the browser, not of a person: what is wrong with it no field can say.
const fromBrowser = z.string().max(5_000).catch("");
const subject = z.string().max(60).catch("");

const device = {
  endpoint: fromBrowser,
  p256dh: fromBrowser,
  auth: fromBrowser,
  pace: field.oneOf(paces),
  lang: field.pageLanguage(),
};

export const followHereInput = z.object({ subject, ...device });
export const followNearHereInput = z.object({ place: field.text(100), metres: field.oneOf(distances), ...device });
export const deviceInput = z.object({ token });
export const devicePaceInput = z.object({ token, pace: field.oneOf(paces) });
export const stopHereInput = z.object({ token, subject });
