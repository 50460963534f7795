import type { IncomingMessage } from "node:http";
import { request } from "node:http";
import { text } from "node:stream/consumers";

export type Answer = {
  readonly status: number;
  readonly html: string;
  /** Where a redirect leads, as a path. */
  readonly location: string;
  readonly headers: IncomingMessage["headers"];
};

export type Fields = Readonly<Record<string, string | readonly string[]>>;

/** Somebody with cookies and without a browser: for what has to be forged, counted or done many times at once. */
export interface PlainVisitor {
  get(path: string, headers?: Readonly<Record<string, string>>): Promise<Answer>;
  /** As a form of this same site sends it. */
  post(path: string, fields: Fields, headers?: Readonly<Record<string, string>>): Promise<Answer>;
  /** As a form with files sends it. */
  postFiles(path: string, form: FormData, headers?: Readonly<Record<string, string>>): Promise<Answer>;
  /** The Cookie header. */
  cookies(): string;
}

/** `host`: the municipality's, for example `localhost:3000`; always reached on this machine. */
export function plainVisitor(port: number, host = `localhost:${String(port)}`): PlainVisitor {
  const jar = new Map<string, string>();
  const cookies = () => [...jar].map(([name, value]) => `${name}=${value}`).join("; ");

  async function send(
    method: "GET" | "POST",
    path: string,
    headers: Readonly<Record<string, string>>,
    body: string | Buffer = "",
  ) {
    const answer = await new Promise<IncomingMessage>((resolve, reject) => {
      const all = { Host: host, Cookie: cookies(), ...headers };
      const call = request({ host: "127.0.0.1", port, path, method, headers: all }, resolve);
      call.on("error", reject);
      call.end(body);
    });
    for (const line of answer.headers["set-cookie"] ?? []) keep(jar, line);
    const html = await text(answer);
    return { status: answer.statusCode ?? 0, html, location: answer.headers.location ?? "", headers: answer.headers };
  }
  return {
    cookies,
    get: (path, headers = {}) => send("GET", path, headers),
    post: (path, fields, headers = {}) => {
      const form = { Origin: `http://${host}`, "Content-Type": "application/x-www-form-urlencoded", ...headers };
      return send("POST", path, form, encoded(fields));
    },
    async postFiles(path, form, headers = {}) {
      const body = new Response(form);
      const kind = { Origin: `http://${host}`, "Content-Type": body.headers.get("Content-Type") ?? "", ...headers };
      return send("POST", path, kind, Buffer.from(await body.arrayBuffer()));
    },
  };
}

function keep(jar: Map<string, string>, setCookie: string): void {
  const [pair = ""] = setCookie.split(";");
  const at = pair.indexOf("=");
  if (/max-age=0(;|$)/i.test(setCookie)) jar.delete(pair.slice(0, at));
  else jar.set(pair.slice(0, at), pair.slice(at + 1));
}

/** As browsers write a form in a request's body. */
export function encoded(fields: Fields): string {
  const pairs = Object.entries(fields).flatMap(([name, value]) =>
    (typeof value === "string" ? [value] : value).map((one): [string, string] => [name, one]),
  );
  return new URLSearchParams(pairs).toString();
}

/** The fields of the form with this action, as the page offers them: what a browser would send untouched. */
export function formFields(html: string, action: string): Record<string, string | string[]> {
  const form = formOf(html, action);
  const fields: Record<string, string | string[]> = {};
  for (const [name, value] of [...inputs(form), ...textAreas(form), ...selects(form)]) {
    const before = fields[name];
    fields[name] = before === undefined ? value : [before, value].flat();
  }
  return fields;
}

/** The markup of the form with this action. */
export function formOf(html: string, action: string): string {
  const forms = html.match(/<form[^>]*>[^]*?<\/form>/g) ?? [];
  const form = forms.find((one) => actionsOf(one).includes(action));
  if (form === undefined) throw new Error(`The page has no form "${action}".`);
  return form;
}

/** The actions that a form can send: of the form itself, or one for each of its buttons. */
export function actionsOf(form: string): readonly string[] {
  const tags = form.match(/<(input|button)\s[^>]*>/g) ?? [];
  return tags.filter((tag) => attribute(tag, "name") === "_action").map((tag) => attribute(tag, "value") ?? "");
}

function inputs(form: string): [string, string][] {
  return (form.match(/<input[^>]*>/g) ?? []).flatMap((tag): [string, string][] => {
    const kind = attribute(tag, "type") ?? "text";
    const name = attribute(tag, "name");
    if (name === undefined || kind === "file" || kind === "submit") return [];
    if (["checkbox", "radio"].includes(kind) && !/\schecked(=|\s|\/?>)/.test(tag)) return [];
    return [[name, attribute(tag, "value") ?? (kind === "checkbox" ? "on" : "")]];
  });
}

function textAreas(form: string): [string, string][] {
  return [...form.matchAll(/(<textarea[^>]*>)([^]*?)<\/textarea>/g)].flatMap(([, tag = "", words = ""]) => {
    const name = attribute(tag, "name");
    return name === undefined ? [] : [[name, unescaped(words.replace(/^\n/, ""))]];
  });
}

function selects(form: string): [string, string][] {
  return [...form.matchAll(/(<select[^>]*>)([^]*?)<\/select>/g)].flatMap(([, tag = "", words = ""]) => {
    const name = attribute(tag, "name");
    const options = words.match(/<option[^>]*>/g) ?? [];
    const chosen = options.find((one) => /\sselected(=|\s|>)/.test(one)) ?? options[0] ?? "";
    return name === undefined ? [] : [[name, attribute(chosen, "value") ?? ""]];
  });
}

/** An attribute of one tag, as the browser understands it. */
export function attribute(tag: string, name: string): string | undefined {
  const found = new RegExp(`\\s${name}="([^"]*)"`, "i").exec(tag)?.[1];
  return found === undefined ? undefined : unescaped(found);
}

function unescaped(words: string): string {
  return words
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&#x27;", "'")
    .replaceAll("&amp;", "&");
}

/** Becomes one of the demo's people, by the card at /demo. */
export async function stepInto(visitor: PlainVisitor, role: string): Promise<void> {
  const { html } = await visitor.get("/demo");
  const { _once = "" } = formFields(html, "stepInto");
  const answer = await visitor.post("/demo", { _action: "stepInto", role, _once });
  if (answer.status !== 303) throw new Error(`Nobody can step into ${role}: ${String(answer.status)}`);
}
