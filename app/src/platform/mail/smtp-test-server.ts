import type { Socket } from "node:net";
import type { SMTPServerAuthentication, SMTPServerOptions } from "smtp-server";
import { SMTPServer } from "smtp-server";

export type ReceivedMail = { readonly from: string; readonly to: readonly string[]; readonly raw: string };

/** How the server misbehaves; `good` takes everything. */
export type SmtpFault =
  | "good"
  | "hangs up half-way"
  | "never answers"
  | "answers a sign at a time"
  | { readonly at: "from" | "to" | "message"; readonly code: number; readonly words: string };

export type SmtpTestServer = {
  readonly received: readonly ReceivedMail[];
  readonly url: string;
  misbehave(fault: SmtpFault): void;
  close(): Promise<void>;
};

/** A real SMTP server on this machine, whose faults can be chosen while it runs. */
export async function smtpTestServer(): Promise<SmtpTestServer> {
  const state: ServerState = { received: [], sockets: new Set(), fault: "good" };
  const { received, sockets } = state;
  const server = new SMTPServer(behaviour(state));
  server.on("error", () => undefined);
  server.server.on("connection", (socket: Socket) => {
    sockets.add(socket);
    socket.on("close", () => sockets.delete(socket));
  });
  await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));
  const address = server.server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  return {
    received,
    url: `smtp://127.0.0.1:${port}`,
    misbehave: (next) => (state.fault = next),
    close: () =>
      new Promise((resolve) => {
        for (const socket of sockets) socket.destroy();
        server.close(resolve);
      }),
  };
}

type ServerState = { readonly received: ReceivedMail[]; readonly sockets: Set<Socket>; fault: SmtpFault };

/** What the server says at each step, by the fault of that moment. */
function behaviour(state: ServerState): SMTPServerOptions {
  const { received, sockets } = state;
  const refusal = (at: string) =>
    typeof state.fault === "object" && state.fault.at === at ? smtpError(state.fault.code, state.fault.words) : null;
  return {
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    allowInsecureAuth: true,
    onAuth: (_auth: SMTPServerAuthentication, _session, done) => done(smtpError(535, "5.7.8 who are you")),
    onMailFrom: (_address, _session, done) => done(refusal("from")),
    onRcptTo: (_address, _session, done) => done(refusal("to")),
    onData(stream, session, done) {
      if (state.fault === "hangs up half-way")
        return void stream.once("data", () => sockets.forEach((socket) => socket.destroy()));
      const chunks: Buffer[] = [];
      stream.on("data", (chunk: Buffer) => void chunks.push(chunk));
      stream.on("end", () => {
        if (state.fault === "never answers") return;
        if (state.fault === "answers a sign at a time") return void sockets.forEach(drip);
        const no = refusal("message");
        if (!no) received.push(mailOf(session, Buffer.concat(chunks).toString("utf8")));
        done(no);
      });
    },
  };
}

type Envelope = { envelope: { mailFrom: false | { address: string }; rcptTo: { address: string }[] } };

function mailOf({ envelope }: Envelope, raw: string): ReceivedMail {
  const from = envelope.mailFrom === false ? "" : envelope.mailFrom.address;
  return { from, to: envelope.rcptTo.map((recipient) => recipient.address), raw };
}

/** Never silent and never done. */
function drip(socket: Socket): void {
  const timer = setInterval(() => socket.write("2"), 100);
  socket.on("close", () => clearInterval(timer));
}

function smtpError(responseCode: number, words: string): Error {
  return Object.assign(new Error(words), { responseCode });
}
