import type { ComponentExamples } from "../example.ts";
import { Pagination } from "./pagination.view.tsx";

export const paginationExamples: ComponentExamples = {
  component: "pagination",
  examples: [
    {
      name: "in the middle of many",
      node: (
        <Pagination
          label="Pagina's met ideeën"
          previous={{ label: "Vorige", href: "?pagina=3" }}
          next={{ label: "Volgende", href: "?pagina=5" }}
          pages={[
            { label: "1", href: "?pagina=1", spoken: "Pagina 1" },
            { gap: true },
            { label: "3", href: "?pagina=3#midden", spoken: "Pagina 3" },
            { label: "4", href: "?pagina=4", spoken: "Pagina 4", current: true },
            { label: "5", href: "?pagina=5#midden", spoken: "Pagina 5" },
            { gap: true },
            { label: "12", href: "?pagina=12", spoken: "Pagina 12" },
          ]}
        />
      ),
    },
    {
      name: "the first of two",
      node: (
        <Pagination
          label="Pagina's met reacties"
          next={{ label: "Volgende", href: "?p=2" }}
          pages={[
            { label: "1", href: "?p=1", spoken: "Pagina 1", current: true },
            { label: "2", href: "?p=2#twee", spoken: "Pagina 2" },
          ]}
        />
      ),
    },
  ],
};
