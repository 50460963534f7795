/**
 * The code for why a mail was given up for good, such as `5.1.1`, from a delivery report (RFC 3464 §2.3). Undefined when it was
 * delivered, is late, was relayed, or failed for a reason that may pass (4.x.x, RFC 3463), and for what is no report.
 */
export function permanentFailure(report: string): string | undefined {
  // The first group is about the message, each other about one recipient; ours has one.
  const groups = report.replaceAll("\r\n", "\n").split(/\n[ \t]*\n/);
  for (const fields of groups.map(fieldsOf)) {
    if (fields.get("action")?.toLowerCase() !== "failed") continue;
    const code = /^5\.\d{1,3}\.\d{1,3}\b/.exec(fields.get("status") ?? "")?.[0];
    if (code !== undefined) return code;
  }
  return undefined;
}

/** Names in small letters; lines that go on are joined (RFC 5322 §2.2.3), comments left out. */
function fieldsOf(group: string): ReadonlyMap<string, string> {
  const lines = group.replaceAll(/\n[ \t]+/g, " ").split("\n");
  return new Map(
    lines.flatMap((line): [string, string][] => {
      const [, name = "", value = ""] = /^([!-9;-~]+)[ \t]*:(.*)$/.exec(line) ?? [];
      return name === "" ? [] : [[name.toLowerCase(), value.replaceAll(/\([^()]*\)/g, "").trim()]];
    }),
  );
}
