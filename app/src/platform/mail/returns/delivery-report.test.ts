import { describe, expect, it } from "vitest";
import { permanentFailure } from "./delivery-report.ts";
import { returnAddress, returnMark, returnToken, tokenIn } from "./return-address.ts";

const aboutMessage = "Reporting-MTA: dns; mail.waterdam.example\r\nArrival-Date: Mon, 2 Nov 2026 10:00:00 +0100\r\n";
const report = (...fields: string[]) => `${aboutMessage}\r\n${fields.join("\r\n")}\r\n`;

describe("a report that a mail was given up for good", () => {
  it.each([
    ["nothing", ""],
    ["words alone", "Ik ben er niet. Status: 5.1.1"],
    ["a delay", report("Final-Recipient: rfc822; a@b.example", "Action: delayed", "Status: 4.4.1")],
    ["a failure that may pass", report("Action: failed", "Status: 4.2.2")],
    ["a delivery", report("Action: delivered", "Status: 2.1.5")],
    ["a mail that was passed on", report("Action: relayed", "Status: 5.1.1")],
    ["a failure without a code", report("Action: failed")],
    ["a code of another kind", report("Action: failed", "Status: 55.1.1")],
    ["a failure of one and a code of another", report("Action: failed", "", "Action: delayed", "Status: 5.1.1")],
  ])("is not %s", (_, text) => {
    expect(permanentFailure(text)).toBeUndefined();
  });

  // As Postfix, Exchange Online and Exim write them.
  it.each([
    [
      "5.1.1",
      report("Final-Recipient: rfc822; a@b.example", "Action: failed", "Status: 5.1.1", "Remote-MTA: dns; b.example"),
    ],
    [
      "5.1.10",
      report(
        "Final-Recipient: rfc822;a@b.example",
        "Action: failed",
        "Status: 5.1.10",
        "Diagnostic-Code: smtp;550 5.1.10",
      ),
    ],
    ["5.0.0", report("ACTION:Failed", "STATUS: 5.0.0 (permanent failure)")],
    [
      "5.7.1",
      report("Diagnostic-Code: smtp; 550 no", " Status: 2.0.0", "Action: failed", "Status: 5.7.1").replaceAll(
        "\r\n",
        "\n",
      ),
    ],
    ["5.2.1", report("Action: delayed", "Status: 4.2.1", "", "Action: failed", "Status: 5.2.1")],
  ])("says %s", (code, text) => {
    expect(permanentFailure(text)).toBe(code);
  });
});

describe("the address that a mail comes back to", () => {
  const returns = { address: "terug@post.waterdam.nl", tokenOf: (words: string) => `secret ${words}` };
  const token = returnToken(returns, "a", "engage.digest 1");
  const address = returnAddress(returns, "a", token);

  it("is another for each mail, and fits in what may stand before the @", () => {
    expect(address).toMatch(/^terug\+[0-9a-f]{40}@post\.waterdam\.nl$/);
    expect(returnToken(returns, "a", "engage.digest 2")).not.toBe(token);
    expect(returnToken({ tokenOf: (words) => `other ${words}` }, "a", "engage.digest 1")).not.toBe(token);
  });

  it("is known again by its own municipality alone, in capitals too", () => {
    expect(tokenIn(`To: <${address.toUpperCase()}>`, "a")).toBe(token);
    expect(tokenIn(`To: <${address}>`, "b")).toBeUndefined();
    expect(tokenIn(`To: <terug+${returnMark("a")}${token.slice(1)}@post.waterdam.nl>`, "a")).toBeUndefined();
    expect(tokenIn("To: <terug@post.waterdam.nl>", "a")).toBeUndefined();
  });
});
