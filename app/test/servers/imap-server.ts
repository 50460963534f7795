import type { Server, Socket } from "node:net";
import { createServer } from "node:net";
import type { AddressInfo } from "node:net";

/**
 * What goes wrong: everything is taken, the password is refused, nothing is ever said, the line breaks while a mail is read, or it
 * says that it is still there and nothing else.
 */
export type ImapFault =
  "none" | "refuses the password" | "never answers" | "hangs up while reading" | "talks without end";

export type ImapServer = {
  /** With user and password. */
  readonly url: string;
  /** Puts a mail into the inbox: the header, and for a report its part for machines. */
  deliver(mail: StoredMail): void;
  /** The headers of what was not seen yet. */
  unseen(): readonly string[];
  misbehave(fault: ImapFault): void;
  close(): Promise<void>;
};

export type StoredMail = {
  readonly to: string;
  readonly subject?: string;
  readonly report?: string;
  readonly isBroken?: boolean;
};

type Kept = StoredMail & { readonly uid: number; seen: boolean };
type State = { readonly mails: Kept[]; fault: ImapFault };

/** A small IMAP server (RFC 3501) on this machine: what a client needs to find, read and mark mail, in the shapes of Dovecot. */
export async function startImapServer(): Promise<ImapServer> {
  const state: State = { mails: [], fault: "none" };
  const sockets = new Set<Socket>();
  const server: Server = createServer((socket) => {
    sockets.add(socket);
    socket.on("close", () => sockets.delete(socket));
    socket.on("error", () => undefined);
    serve(state, socket);
  });
  await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));
  // @NOTE a server that listens on a port has an address of this type
  const { port } = server.address() as AddressInfo;
  return {
    url: `imap://terug:geheim@127.0.0.1:${port}/INBOX`,
    deliver: (mail) => void state.mails.push({ ...mail, uid: state.mails.length + 101, seen: false }),
    unseen: () => state.mails.filter(({ seen }) => !seen).map(({ to }) => to),
    misbehave: (fault) => (state.fault = fault),
    close: () =>
      new Promise((resolve) => {
        for (const socket of sockets) socket.destroy();
        server.close(() => resolve());
      }),
  };
}

function serve(state: State, socket: Socket): void {
  const say = (line: string) => void socket.write(`${line}\r\n`, "latin1");
  let rest = "";
  if (state.fault !== "never answers") say("* OK [CAPABILITY IMAP4rev1] ready.");
  socket.on("data", (bytes) => {
    const lines = (rest + bytes.toString("latin1")).split("\r\n");
    rest = lines.pop() ?? "";
    for (const line of lines) if (state.fault !== "never answers") answer(state, socket, say, line);
  });
}

type Say = (line: string) => void;

function answer(state: State, socket: Socket, say: Say, line: string): void {
  const [, tag = "*", command = "", rest = ""] = /^(\S+) ((?:UID )?\S+) ?(.*)$/i.exec(line) ?? [];
  const name = command.toUpperCase();
  if (name === "LOGIN" && (state.fault === "refuses the password" || !/geheim/.test(rest)))
    return say(`${tag} NO [AUTHENTICATIONFAILED] Authentication failed.`);
  if (name === "UID FETCH" && state.fault === "hangs up while reading") return void socket.destroy();
  if (name === "UID FETCH" && state.fault === "talks without end") return talk(socket, say);
  const isOfPart = name === "UID FETCH" && rest.includes("BODY.PEEK[") && !rest.includes("HEADER");
  if (isOfPart && asked(state, rest).some(({ isBroken }) => isBroken))
    return say(`${tag} NO [SERVERBUG] Cannot read it.`);
  const does = commands[name];
  if (!does) return say(`${tag} BAD Unknown command.`);
  does(state, say, rest);
  say(`${tag} OK ${name} completed.`);
  if (name === "LOGOUT") socket.end();
}

function talk(socket: Socket, say: Say): void {
  const again = setInterval(() => say("* OK Still here"), 200);
  socket.on("close", () => clearInterval(again));
}

const commands: Readonly<Record<string, (state: State, say: Say, rest: string) => void>> = {
  CAPABILITY: (_state, say) => say("* CAPABILITY IMAP4rev1"),
  LOGIN: () => undefined,
  NOOP: () => undefined,
  LIST: (_state, say, rest) => say(rest.includes("INBOX") ? '* LIST () "." INBOX' : '* LIST (\\Noselect) "." ""'),
  LSUB: (_state, say) => say('* LSUB () "." INBOX'),
  SELECT(state, say) {
    say("* FLAGS (\\Answered \\Flagged \\Deleted \\Seen \\Draft)");
    say("* OK [PERMANENTFLAGS (\\Answered \\Flagged \\Deleted \\Seen \\Draft \\*)] Flags permitted.");
    say(`* ${state.mails.length} EXISTS`);
    say("* 0 RECENT");
    say("* OK [UIDVALIDITY 1790000000] UIDs valid");
    say(`* OK [UIDNEXT ${state.mails.length + 101}] Predicted next UID`);
  },
  "UID SEARCH"(state, say, rest) {
    const asked = /HEADER "?TO"? "?([^"\s]+)"?/i.exec(rest)?.[1]?.toLowerCase() ?? "";
    const found = state.mails.filter(({ seen, to }) => !seen && to.toLowerCase().includes(asked));
    say(["* SEARCH", ...found.map(({ uid }) => uid)].join(" "));
  },
  "UID FETCH"(state, say, rest) {
    const part = /BODY\.PEEK\[(\d[^\]]*)\](?:<(\d+)\.(\d+)>)?/i.exec(rest);
    for (const mail of asked(state, rest)) {
      const number = state.mails.indexOf(mail) + 1;
      if (part) say(`* ${number} FETCH (UID ${mail.uid} ${partOf(mail, part[1] ?? "", Number(part[2] ?? 0))})`);
      else say(`* ${number} FETCH (UID ${mail.uid} BODYSTRUCTURE ${structureOf(mail)} ${headerOf(mail)})`);
    }
  },
  "UID STORE"(state, say, rest) {
    for (const mail of asked(state, rest)) {
      if (/\+FLAGS[^(]*\(.*\\Seen/i.test(rest)) mail.seen = true;
      say(`* ${state.mails.indexOf(mail) + 1} FETCH (UID ${mail.uid} FLAGS (\\Seen))`);
    }
  },
  LOGOUT: (_state, say) => say("* BYE Logging out"),
};

/** The mails of a set such as `101,103:104`. */
function asked(state: State, rest: string): readonly Kept[] {
  const ranges = (rest.split(" ")[0] ?? "").split(",").map((range) => range.split(":").map(Number));
  return state.mails.filter(({ uid }) => ranges.some(([from = 0, to = from]) => uid >= from && uid <= to));
}

function headerOf({ to }: StoredMail): string {
  return `BODY[HEADER.FIELDS (TO)] ${literal(`To: <${to}>\r\n\r\n`)}`;
}

const words = "This mail could not be delivered.\r\n";

/** As Dovecot gives it: of a report its three parts, of other mail one. */
function structureOf({ report }: StoredMail): string {
  const text = '("text" "plain" ("charset" "utf-8") NIL NIL "7bit" 35 1 NIL NIL NIL NIL)';
  if (report === undefined) return text;
  const machine = `("message" "delivery-status" NIL NIL NIL "7bit" ${report.length} NIL NIL NIL NIL)`;
  const returned = '("text" "rfc822-headers" NIL NIL NIL "7bit" 20 2 NIL NIL NIL NIL)';
  return `(${text}${machine}${returned} "report" ("report-type" "delivery-status" "boundary" "b") NIL NIL NIL)`;
}

function partOf({ report = "" }: StoredMail, part: string, from: number): string {
  const whole = part.endsWith(".MIME")
    ? "Content-Type: message/delivery-status\r\n\r\n"
    : part === "2"
      ? report
      : words;
  return `BODY[${part}]${part.endsWith(".MIME") ? "" : `<${from}>`} ${literal(whole.slice(from))}`;
}

function literal(text: string): string {
  return `{${Buffer.byteLength(text, "latin1")}}\r\n${text}`;
}
