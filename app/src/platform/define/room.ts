import type { Command, Query } from "./command.ts";
import type { Door } from "./door.ts";
import type { Endpoint } from "./endpoint.ts";
import type { Job, Schedule } from "./job.ts";
import type { Download, Page } from "./page.ts";
import type { Writing } from "./writing.ts";

/** One forward-only step of a room's tables. Applied once, in order, in a transaction, as the owner. */
export type Migration = {
  /** `room_0001_what`, unique and never changed after release. */
  readonly id: string;
  readonly sql: string;
};

/** The words of one language, by key `room.subject.what`, in ICU MessageFormat. */
export type Messages = Readonly<Record<string, string>>;

/** A role that a municipality can grant; `key` is its name in words. */
export type RoleDeclaration = { readonly role: string; readonly key: string };

/** Something that a key can be given out for; `key` says it in words. */
export type ScopeDeclaration = { readonly scope: string; readonly key: string };

/** What a room is, to the rest of Brink. `rooms.ts` lists the rooms; nothing else knows them by name. */
export type Room = {
  readonly name: string;
  readonly migrations: readonly Migration[];
  readonly messages: { readonly nl: Messages; readonly en: Messages };
  readonly roles?: readonly RoleDeclaration[];
  readonly scopes?: readonly ScopeDeclaration[];
  readonly commands?: readonly Command[];
  readonly queries?: readonly Query[];
  readonly pages?: readonly Page[];
  readonly downloads?: readonly Download[];
  /** Service workers: a page without a network, or messages that arrive while none is open; each rules over pages beside its own path alone. */
  readonly workers?: readonly { readonly path: string; readonly script: string }[];
  /** Ways out to another service, and back. */
  readonly doors?: readonly Door[];
  /** What other machines may ask. */
  readonly endpoints?: readonly Endpoint[];
  /** What other machines may send, by a key. */
  readonly writings?: readonly Writing[];
  readonly jobs?: readonly Job[];
  readonly schedules?: readonly Schedule[];
  /** Which job follows which event; the job's input is the event's payload. */
  readonly on?: Readonly<Record<string, readonly Job[]>>;
  /** Places in the navigation. */
  readonly navigation?: readonly NavigationItem[];
};

export type NavigationItem = {
  /** The residents' side and the workbench; beside signing in what is one's own; at the foot what few people look for. */
  readonly side: "resident" | "staff" | "account" | "footer";
  readonly href: string;
  readonly key: string;
  readonly order: number;
  readonly roles?: readonly string[];
  /** Only for who reads in one of these; else in every language. */
  readonly languages?: readonly string[];
};

export function room(spec: Room): Room {
  return spec;
}
