/** Two ways in which the same things are parted: what each is called, in the same order. */
type Parted = readonly string[];

/** How much two ways agree, corrected for chance: 0 as chance would, 1 the same (Hubert and Arabie 1985, J. Classification 2:193). */
export function adjustedRandIndex(one: Parted, other: Parted): number {
  const pairs = (named: Parted) => [...counted(named).values()].reduce((sum, many) => sum + (many * (many - 1)) / 2, 0);
  const both = pairs(one.map((name, at) => `${name} ${other[at] ?? ""}`));
  const expected = (pairs(one) * pairs(other)) / ((one.length * (one.length - 1)) / 2);
  return (both - expected) / ((pairs(one) + pairs(other)) / 2 - expected);
}

/** The share that is in a group of which most are called the same, 0 to 1; `own` is what each is called, `group` where it was put. */
export function purity(own: Parted, group: Parted): number {
  const groups = Map.groupBy(own.entries(), ([at]) => group[at] ?? "");
  const most = [...groups.values()].map((all) => Math.max(...counted(all.map(([, name]) => name)).values()));
  return most.reduce((sum, many) => sum + many, 0) / own.length;
}

function counted(named: Parted): ReadonlyMap<string, number> {
  return new Map([...Map.groupBy(named, (name) => name)].map(([name, all]) => [name, all.length]));
}
