/** The addresses of the people, in one place because they point at each other. */
export const peopleHref = { list: "/beheer/mensen", invite: "/beheer/mensen/uitnodigen" } as const;
