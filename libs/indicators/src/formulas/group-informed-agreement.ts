/**
 * How much every opinion group agrees with a statement: the product over groups of (agree + 1) / (votes + 2), so that
 * one group that says no keeps the whole low. It orders the statements that D4 counts.
 */
export function groupInformedAgreement(groups: readonly { readonly agree: number; readonly votes: number }[]): number {
  return groups.reduce((product, group) => (product * (group.agree + 1)) / (group.votes + 2), 1);
}
