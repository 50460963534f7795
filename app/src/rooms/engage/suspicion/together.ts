import type { Compared, TogetherKind } from "./domain.ts";
import { alikeDays, alikeFrom, alikeShare, sharedFrom, sharedHours } from "./domain.ts";
import { contactKey, gramsOf, likeness } from "./likeness.ts";

/** Texts that are found together; of a suspicion that is known when one of them belongs to it. */
export type Together = {
  readonly kind: TogetherKind;
  readonly known: string | undefined;
  readonly ids: readonly string[];
};

export type Looked = {
  /** The new texts, in the order in which they came. */
  readonly fresh: readonly Compared[];
  /** Those and the earlier ones with which they have a key in common, by id. */
  readonly all: ReadonlyMap<string, Compared>;
  /** The ids of who has a key. */
  readonly sharing: ReadonlyMap<string, readonly string[]>;
  readonly keysOf: (id: string) => readonly string[];
  /** To which suspicion of a kind a text belongs already. */
  readonly knownOf: (kind: TogetherKind, id: string) => string | undefined;
};

/** The new texts with what they look like: three or more that are nearly the same, five or more with the same contact in them. */
export function togetherIn(looked: Looked): readonly Together[] {
  return [
    ...gathered(looked, "alike", alikeTo(looked), alikeFrom),
    ...gathered(looked, "shared", sharedBy(looked), sharedFrom),
  ];
}

/** Each text with its own in common, joined where they overlap. */
function gathered(
  { fresh, knownOf }: Looked,
  kind: TogetherKind,
  likeIt: (one: Compared) => readonly string[],
  from: number,
): readonly Together[] {
  const groups: { known: string | undefined; ids: Set<string> }[] = [];
  for (const one of fresh) {
    const ids = [one.id, ...likeIt(one)];
    const known = ids.map((id) => knownOf(kind, id)).find((id) => id !== undefined);
    if (known === undefined && ids.length < from) continue;
    const group = groups.find(
      (other) => (known !== undefined && other.known === known) || ids.some((id) => other.ids.has(id)),
    );
    if (group) for (const id of ids) group.ids.add(id);
    else groups.push({ known, ids: new Set(ids) });
    if (group && known !== undefined) group.known = known;
  }
  return groups.map(({ known, ids }) => ({ kind, known, ids: [...ids] }));
}

function alikeTo({ all, sharing, keysOf }: Looked) {
  const grams = new Map<string, ReadonlySet<string>>();
  const gramsFor = ({ id, text }: Compared) => {
    const found = grams.get(id) ?? gramsOf(text);
    grams.set(id, found);
    return found;
  };
  return (one: Compared) =>
    near(
      one,
      keysOf(one.id).filter((key) => !key.startsWith(contactKey)),
      { all, sharing },
      alikeDays * 24,
    )
      .filter((other) => likeness(gramsFor(one), gramsFor(other)) >= alikeShare)
      .map(({ id }) => id);
}

function sharedBy({ all, sharing, keysOf }: Looked) {
  return (one: Compared) => {
    const keys = keysOf(one.id).filter((key) => key.startsWith(contactKey));
    // Of one contact alone: five texts with five different links have nothing to do with each other.
    const found = keys.map((key) => near(one, [key], { all, sharing }, sharedHours));
    return (found.toSorted((a, b) => b.length - a.length)[0] ?? []).map(({ id }) => id);
  };
}

/** The others with one of these keys that came in so many hours before it. */
function near(
  one: Compared,
  keys: readonly string[],
  { all, sharing }: Pick<Looked, "all" | "sharing">,
  hours: number,
): readonly Compared[] {
  const ids = new Set(keys.flatMap((key) => sharing.get(key) ?? []));
  return [...ids].flatMap((id) => {
    const other = id === one.id ? undefined : all.get(id);
    const before = other && one.writtenAt.getTime() - other.writtenAt.getTime();
    return other && before !== undefined && before >= 0 && before <= hours * 3_600_000 ? [other] : [];
  });
}
