import type { FieldRefusal, MessageParams } from "../../kernel/refusal.ts";
import type { Actor } from "./actor.ts";
import type { Tenant } from "./tenant.ts";

/** The words for a key in the reader's language; an unknown key is a bug and shows as the key itself. */
export type Translate = (key: string, params?: MessageParams) => string;

/** What was typed in a refused form, and what was wrong with it. Empty on a first visit. */
export type FormState = {
  /** Which action of the page was refused. */
  readonly action?: string;
  readonly values: Readonly<Record<string, readonly string[]>>;
  readonly errors: readonly FieldRefusal[];
  /** A refusal that belongs to no field. */
  readonly problem?: string;
  /** What stands above it, when nothing is wrong with what was typed. */
  readonly problemTitle?: string;
};

export type Crumb = { readonly label: string; readonly href?: string };

/** Dates, numbers and money in the reader's language, in the municipality's time zone. */
export type Format = {
  date(value: Date | string): string;
  dateShort(value: Date | string): string;
  dateTime(value: Date | string): string;
  number(value: number, digits?: number): string;
  percent(share: number, digits?: number): string;
  euros(cents: number): string;
};

/** Everything a view may know besides its own props. Views are pure: no clock, no database, no environment. */
export type Frame = {
  readonly t: Translate;
  readonly lang: string;
  readonly dir: "ltr" | "rtl";
  readonly tenant: Tenant;
  readonly actor: Actor;
  readonly now: Date;
  readonly format: Format;
  readonly url: { readonly path: string; readonly search: string; readonly base: string };
  readonly form: FormState;
  /** A one-time key for every form of this page: a double click or a reload makes one contribution. A form that is given
   * back keeps its own. */
  readonly once: string;
  /** When the form that is given back was begun, by its own stamp; undefined for one that is new, forged or another page's. */
  readonly begunAt?: Date;
  /** Says, signed, that a form of this page is begun now; a form that is given back keeps its own. */
  stamp(): string;
  /** Said after a successful action, on the page that follows. */
  readonly notice?: string;
  /** Said about the language on every page of it, for example that nobody checked the translation. */
  readonly languageNotice?: string;
  readonly demo: boolean;
};

/** The typed value of a form control: what was typed before, else the default. */
export function formValue(frame: Frame, field: string, fallback = ""): string {
  return frame.form.values[field]?.[0] ?? fallback;
}

/** The typed values of a group of controls; the fallback only as long as nothing was sent, because no tick is an answer. */
export function formValues(frame: Frame, field: string, fallback: readonly string[] = []): readonly string[] {
  return frame.form.action === undefined ? fallback : (frame.form.values[field] ?? []);
}

/** The words of what is wrong with a field, if anything. */
export function fieldError(frame: Frame, field: string): string | undefined {
  const found = frame.form.errors.find((error) => error.field === field);
  return found && frame.t(found.key, found.params);
}
