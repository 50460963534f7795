type Filter = { readonly label?: string | undefined; readonly page?: number };

/** Where staff read the answers to a question in own words, and tag them. `label`: with this tag; "" without any. */
export function answersHref(activityId: string, code: string, { label, page = 1 }: Filter = {}): string {
  const search = new URLSearchParams({
    ...(label === undefined ? {} : { label }),
    ...(page > 1 ? { pagina: String(page) } : {}),
  }).toString();
  return `/beheer/meedoen/${activityId}/antwoorden/${code}${search === "" ? "" : `?${search}`}`;
}
