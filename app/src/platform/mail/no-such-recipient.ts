// RFC 3463 §3.2 and §3.3: no such mailbox, no such domain, not an address, moved without a trace, a null MX (RFC 7505), and
// a mailbox that was put out of use. All other 5.x.x are about who sends, on whose behalf, what, or how much.
const statuses = new Set(["5.1.1", "5.1.2", "5.1.3", "5.1.6", "5.1.10", "5.2.1"]);

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
