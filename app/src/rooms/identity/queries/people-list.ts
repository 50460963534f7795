import { ok } from "../../../kernel/result.ts";
import { query } from "../../../platform/define/command.ts";
import type { PersonWithRoles } from "../domain.ts";
import { peopleSearch } from "../inputs.ts";
import { mayManagePeople } from "../policy.ts";
import { findPeople } from "../reader.ts";

export const peoplePerPage = 25;

export type PeopleList = {
  readonly people: readonly PersonWithRoles[];
  readonly total: number;
  readonly search: string;
  readonly page: number;
  readonly pages: number;
};

/** People by name or e-mail address, a page at a time. */
export const peopleList = query({
  name: "identity.people_list",
  policy: mayManagePeople,
  input: peopleSearch,
  async read(work, { zoek, pagina }) {
    const { people, total } = await findPeople(work, zoek, pagina, peoplePerPage);
    return ok({ people, total, search: zoek, page: pagina, pages: Math.max(1, Math.ceil(total / peoplePerPage)) });
  },
});
