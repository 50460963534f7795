import { settingsHref } from "../../tenancy/room.ts";

/** The addresses of the keys, in one place because they point at each other. */
export const keysHref = {
  list: settingsHref.keys,
  make: `${settingsHref.keys}/nieuw`,
  key: (id: string) => `${settingsHref.keys}/${id}`,
} as const;
