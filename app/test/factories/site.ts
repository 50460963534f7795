import { newToken } from "../../src/kernel/ids.ts";
import type { BrinkApp } from "../../src/platform/http/brink-app.ts";
import { knownPerson } from "../../src/rooms/identity/factories.ts";
import { serverOver } from "./server.ts";
import type { World } from "./world.ts";

export type Answer = { readonly status: number; readonly html: string; readonly location: string | null };

export type FileAnswer = {
  readonly status: number;
  readonly type: string | null;
  /** By what it can be asked for again. */
  readonly tag: string | null;
  readonly disposition: string | null;
  readonly policy: string | null;
  readonly bytes: Buffer;
};

/** Somebody with a browser: it keeps cookies and says where a form came from. */
export interface Visitor {
  get(path: string): Promise<Answer>;
  /** A file, byte for byte. */
  download(path: string, headers?: Readonly<Record<string, string>>): Promise<FileAnswer>;
  /** Sends the form of one action of a page, with a one-time key of its own unless one is given. */
  send(path: string, action: string, fields?: SentFields): Promise<Answer>;
  /** Sends and goes where it leads. */
  follow(path: string, action: string, fields?: SentFields): Promise<Answer>;
}

/** A list is sent as a group of ticked boxes is: the name once for each. */
export type SentFields = Readonly<Record<string, string | Blob | readonly (string | Blob)[]>>;

export type Site = {
  /** Somebody who just came, with these cookies. */
  visitor(cookies?: Map<string, string>): Visitor;
  /** Sanne de Vries, signed in with these roles. */
  somebody(...roles: readonly string[]): Promise<Visitor>;
};

/** People who visit the whole site over a world's database, at `<slug>.localhost`. */
export function createSite(world: World, slug: string, own: Partial<BrinkApp> = {}): Site {
  const server = serverOver(world, own);
  const begin = (cookies: Map<string, string>) =>
    visitorOf((path, init) => server.request(path, init), `${slug}.localhost:3000`, cookies);
  return {
    visitor: (cookies = new Map()) => begin(cookies),
    async somebody(...roles) {
      const { sessionToken } = await knownPerson(world, ...roles);
      return begin(new Map([["brink-session", sessionToken]]));
    },
  };
}

type Fetch = (path: string, init: RequestInit) => Response | Promise<Response>;

function visitorOf(fetch: Fetch, host: string, cookies: Map<string, string>): Visitor {
  async function answer(
    path: string,
    init: RequestInit,
    more: Readonly<Record<string, string>> = {},
  ): Promise<Response> {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join("; ");
    const headers = { host, cookie, origin: `http://${host}`, "accept-language": "nl", ...more };
    const response = await fetch(`http://${host}${path}`, { ...init, headers });
    for (const line of response.headers.getSetCookie()) {
      const [name = "", value = ""] = (line.split(";")[0] ?? "").split("=");
      if (value === "") cookies.delete(name);
      else cookies.set(name, value);
    }
    return response;
  }

  async function ask(path: string, init: RequestInit): Promise<Answer> {
    const response = await answer(path, init);
    return { status: response.status, html: await response.text(), location: response.headers.get("location") };
  }

  const visitor: Visitor = {
    get: (path) => ask(path, {}),
    async download(path, headers = {}) {
      const response = await answer(path, {}, headers);
      const bytes = Buffer.from(await response.arrayBuffer());
      const { status, headers: sent } = response;
      const [disposition, policy] = [sent.get("content-disposition"), sent.get("content-security-policy")];
      return { status, type: sent.get("content-type"), tag: sent.get("etag"), disposition, policy, bytes };
    },
    send(path, action, fields = {}) {
      const body = new FormData();
      for (const [name, value] of Object.entries({ _action: action, _once: newToken(), ...fields }))
        for (const one of [value].flat()) body.append(name, one);
      return ask(path, { method: "POST", body });
    },
    async follow(path, action, fields) {
      const sent = await visitor.send(path, action, fields);
      if (sent.location === null) throw new Error(`${path} ${action} was refused with ${sent.status}.\n${sent.html}`);
      return visitor.get(sent.location);
    },
  };
  return visitor;
}
