/** The outcome of something that may be refused. Exceptions are for bugs and broken infrastructure only. */
export type Result<T, R> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly refusal: R };

export type Ok<T> = { readonly ok: true; readonly value: T };
export type Refused<R> = { readonly ok: false; readonly refusal: R };

export function ok<T>(value: T): Ok<T> {
  return { ok: true, value };
}

export function refused<const R>(refusal: R): Refused<R> {
  return { ok: false, refusal };
}
