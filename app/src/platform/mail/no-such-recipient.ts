/**
 * Of the IANA registry of enhanced status codes (RFC 3463 and later) those that say that nobody gets mail at an address:
 * no such mailbox, no such domain, not an address, moved without a trace (§3.2), a null MX (RFC 7505), a mailbox that was put out
 * of use (§3.3), and no way to the domain (§3.5), which is what Postfix says of a domain that is not there. All other 5.x.x are
 * about who sends, on whose behalf, what, how much or when.
 */
const statuses = new Set(["5.1.1", "5.1.2", "5.1.3", "5.1.6", "5.1.10", "5.2.1", "5.4.4"]);

/** Whether a status says that nobody gets mail at this address. */
export function saysNoRecipient(status: string): boolean {
  return statuses.has(status);
}

/**
 * The same of an answer to RCPT TO, as `550 5.1.1`. Without a status 550 and 551 say it (RFC 5321 §4.2.3); 553 does not, because
 * servers say that too of mail that they do not pass on.
 */
export function answersNoRecipient(code: string): boolean {
  const [reply = "", status] = code.split(" ");
  return status === undefined ? reply === "550" || reply === "551" : saysNoRecipient(status);
}
