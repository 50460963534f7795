/** The address of one mail in the mailbox. */
export function mailHref(key: string): string {
  return `/postvak/bericht?sleutel=${encodeURIComponent(key)}`;
}
