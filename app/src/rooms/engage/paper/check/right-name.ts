/** The control that says which answer to this question is right. */
export function rightName(code: string): string {
  return `right_${code}`;
}
