import type { Found } from "./found.ts";
import { personalDataKinds, surenessRank } from "./found.ts";
import { addresses } from "./kinds/address.ts";
import { bsns } from "./kinds/bsn.ts";
import { emails } from "./kinds/email.ts";
import { ibans } from "./kinds/iban.ts";
import { phones } from "./kinds/phone.ts";
import { plates } from "./kinds/plate.ts";

const finders = [emails, ibans, bsns, phones, plates, addresses] as const;

/**
 * What in a Dutch text may say who somebody is or how to reach them: from left to right, none within another. Of two that
 * overlap the surer stays; two parts of one address become one. Time in proportion to the text.
 */
export function personalDataIn(text: string): readonly Found[] {
  const all = finders.flatMap((find) => find(text)).sort((one, other) => one.start - other.start);
  const apart: Found[] = [];
  for (const one of all) {
    const last = apart.at(-1);
    if (last && one.start < last.end) apart[apart.length - 1] = joined(last, one);
    else apart.push(one);
  }
  return apart;
}

/** Both are covered, under the kind of the surer: what is masked leaves nothing of the other behind. */
function joined(one: Found, other: Found): Found {
  const { kind, sureness } = order(one) <= order(other) ? one : other;
  return { kind, sureness, start: one.start, end: Math.max(one.end, other.end) };
}

function order({ kind, sureness }: Found): number {
  return surenessRank[sureness] * personalDataKinds.length + personalDataKinds.indexOf(kind);
}
