/** A group of the provider, and a role that who is in it has here. */
export type GroupRole = { readonly group: string; readonly role: string };

export type RoleChanges = { readonly give: readonly string[]; readonly take: readonly string[] };

/**
 * A role that stands with a group comes by groups alone: who is in none of its groups loses it, whoever gave it. Roles that
 * stand with no group stay as they were given here.
 */
export function rolesByGroups(
  held: readonly string[],
  groups: readonly string[],
  rows: readonly GroupRole[],
): RoleChanges {
  const governed = new Set(rows.map(({ role }) => role));
  const due = new Set(rows.filter(({ group }) => groups.includes(group)).map(({ role }) => role));
  return {
    give: [...due].filter((role) => !held.includes(role)),
    take: held.filter((role) => governed.has(role) && !due.has(role)),
  };
}
