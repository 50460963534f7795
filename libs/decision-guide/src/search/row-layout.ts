/**
 * A row holds what the score needs to know of a set, grouped by how two rows combine: first products, then sums, then
 * minima, then maxima. So adding an item to a set is four plain loops. "Lure" columns hold the best value that any
 * technology on offer has in that column (level, skills, talk and likeness: that or the set's own), and no technology is
 * that good in all of them: a bound built on lures is never too low.
 */
export type RowLayout = {
  readonly width: number;
  readonly groups: number;
  /** Products start at 0: the share of each priority group that is missed, then these two. */
  readonly privacyKept: number;
  readonly calmKept: number;
  readonly sums: number;
  readonly cost: number;
  readonly hours: number;
  /** Of pairs within the set; an item alone has none. */
  readonly synergy: number;
  readonly conflict: number;
  readonly minima: number;
  /** Per priority group. */
  readonly lureMiss: number;
  readonly distance: number;
  readonly skill: number;
  readonly literacy: number;
  readonly lureDistance: number;
  readonly lureSkill: number;
  readonly lureLiteracy: number;
  readonly lureCost: number;
  readonly lureHours: number;
  readonly maxima: number;
  readonly weeks: number;
  readonly deliberation: number;
  readonly likeness: number;
  readonly lureDeliberation: number;
  readonly lureLikeness: number;
};

export function rowLayout(groups: number): RowLayout {
  const sums = groups + 2;
  const minima = sums + 4;
  const single = minima + groups;
  const maxima = single + 8;
  return {
    width: maxima + 5,
    groups,
    privacyKept: groups,
    calmKept: groups + 1,
    sums,
    cost: sums,
    hours: sums + 1,
    synergy: sums + 2,
    conflict: sums + 3,
    minima,
    lureMiss: minima,
    distance: single,
    skill: single + 1,
    literacy: single + 2,
    lureDistance: single + 3,
    lureSkill: single + 4,
    lureLiteracy: single + 5,
    lureCost: single + 6,
    lureHours: single + 7,
    maxima,
    weeks: maxima,
    deliberation: maxima + 1,
    likeness: maxima + 2,
    lureDeliberation: maxima + 3,
    lureLikeness: maxima + 4,
  };
}

/** The row of nothing: combining with it changes nothing. */
export function neutralRow(layout: RowLayout): Float64Array {
  const row = new Float64Array(layout.width);
  row.fill(1, 0, layout.sums);
  row.fill(1, layout.lureMiss, layout.lureMiss + layout.groups);
  row.fill(Number.POSITIVE_INFINITY, layout.distance, layout.maxima);
  return row;
}
