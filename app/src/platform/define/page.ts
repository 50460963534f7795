import type { ReactElement } from "react";
import type { z } from "zod";
import type { Refusal } from "../../kernel/refusal.ts";
import type { Result } from "../../kernel/result.ts";
import type { Command, RateLimit } from "./command.ts";
import type { Crumb, Frame } from "./frame.ts";
import type { Policy } from "./policy.ts";
import type { Work } from "./work.ts";

/** A form's fields as they came: every name with all its values; a file is a File. */
export type RawForm = Readonly<Record<string, string | File | readonly (string | File)[]>>;

/** Where to go after a command succeeded; `notice` is a message key said there. */
export type Next = {
  readonly to: string;
  readonly notice?: string;
  /** Signs somebody in, or out with an empty token. */
  readonly session?: { readonly token: string; readonly maxAgeSeconds: number };
  /** Makes this device that of a participant; empty: of nobody any more. */
  readonly guest?: string;
  /** More of the same form follows: until that is over, Back finds what was refused in it (http/kept-typed.ts). */
  readonly goesOn?: boolean;
};

/** What a form carries that nobody can make up. */
export type FormSigns = {
  /** When it was begun, of a form that is `stamped` (web/form.view.tsx). */
  readonly begunAt?: Date;
};

/** A form of a page: what it sends, and where the person goes after it. */
export type Action<Params = unknown, Input = unknown, Output = unknown> = {
  readonly command: Command<Input, Output>;
  /** From the page's parameters and the raw form to the command's input; the default is both together. */
  input?(params: Params, form: RawForm, signs: FormSigns): unknown;
  next(output: Output, params: Params): Next;
  /** A visitor gets a signed guest cookie with this form, so that what they sent stays theirs on this device. */
  readonly asGuest?: boolean;
};

/** A feed in Atom: its address and what it is called. */
export type FeedLink = { readonly href: string; readonly title: string };

/**
 * Stops mail by one click in a mail program (RFC 8058): a POST that no page of ours sent, without cookies. What lets it do
 * so stands in the path.
 */
export type OneClick<Params = unknown, Input = unknown> = {
  readonly command: Command<Input>;
  input(params: Params): unknown;
};

export type Page<Params = unknown, Loaded = unknown> = {
  readonly kind: "page";
  /** A Hono path, for example `/trajecten/:slug`. */
  readonly path: string;
  readonly layout: "resident" | "staff";
  readonly policy: Policy;
  /** Path and query-string parameters together. */
  readonly params: z.ZodType<Params>;
  load(work: Work, params: NoInfer<Params>): Promise<Result<Loaded, Refusal>>;
  title(loaded: Loaded, frame: Frame): string;
  crumbs?(loaded: Loaded, frame: Frame): readonly Crumb[];
  view(loaded: Loaded, frame: Frame): ReactElement;
  /** Each action is posted to the page's own path with its name as the value of `_action`. */
  readonly actions?: Readonly<Record<string, Action<NoInfer<Params>>>>;
  /** The most that one form of it may bring, in megabytes of 1,048,576 bytes: 8 when absent. For photos as phones make them. */
  readonly formMegabytes?: number;
  /** What a mail program does here for its reader, without a form of ours. */
  readonly oneClick?: OneClick<NoInfer<Params>>;
  /** The same for every visitor without a session, so it may be kept until something is published. */
  readonly cacheable?: boolean;
  /** Shown inside pages of other sites, below `/embed/`: only its view, without forms; every link leaves the frame. */
  readonly isFramed?: boolean;
  /** Feeds about the same, which news readers find by themselves. */
  feeds?(loaded: Loaded, frame: Frame): readonly FeedLink[];
  /** Style sheets of this page alone, beside the site's own: `styles/gallery.css`. */
  readonly styles?: readonly string[];
  /** Scripts of this page alone, beside the islands: `staff/live-advice.ts`. The page is complete without them. */
  readonly scripts?: readonly string[];
  /** Scripts that only some of what it shows has a use for. */
  scriptsFor?(loaded: Loaded): readonly string[];
};

export function page<Params, Loaded>(spec: Omit<Page<Params, Loaded>, "kind">): Page<Params, Loaded> {
  return { kind: "page", ...spec };
}

/** Types one form of a page against its command, then forgets the types so that a page can hold several
 * (safe: the runner passes `next` only what this same `command` returned). */
export function action<Params, Input, Output>(spec: Action<Params, Input, Output>): Action<Params> {
  return spec;
}

/** As `action`, for what a mail program sends. */
export function oneClick<Params, Input>(spec: OneClick<Params, Input>): OneClick<Params> {
  return spec;
}

/** A file or a machine's answer instead of a page: CSV, PDF, JSON, an icon. */
export type Download<Params = unknown> = {
  readonly kind: "download";
  readonly path: string;
  /** In whose languages it is: staff's when absent. */
  readonly side?: "resident" | "staff";
  readonly policy: Policy;
  /** Per network address, for what anybody may ask and costs much to make. */
  readonly rateLimit?: RateLimit;
  readonly params: z.ZodType<Params>;
  load(work: Work, params: NoInfer<Params>, frame: Frame): Promise<Result<DownloadBody, Refusal>>;
};

export type Pieces = AsyncIterable<Uint8Array>;

/** Reads a part in a short transaction of its own: who downloads slowly holds no connection and keeps no old rows alive. */
export type ReadMore = <T>(fn: (work: Work) => Promise<T>) => Promise<T>;

export type DownloadBody = {
  readonly contentType: string;
  /**
   * What is long comes in pieces, each made when the one before has gone: after `load`, without its transaction. What has to
   * read more for them does so in parts.
   */
  readonly body: string | Uint8Array | Pieces | ((read: ReadMore) => Pieces);
  /** Given: the browser saves it under this name. */
  readonly fileName?: string;
  /** When it changed last, for a file that is asked again and again: whoever has it gets no more than that word. */
  readonly changedAt?: Date;
  /** What its tag is made of where that is known before the body is made: something else whenever the body is. */
  readonly version?: string;
  /** Its address changes with what is in it, so whoever asked may keep it. */
  readonly keeps?: boolean;
};

export function download<Params>(spec: Omit<Download<Params>, "kind">): Download<Params> {
  return { kind: "download", ...spec };
}
