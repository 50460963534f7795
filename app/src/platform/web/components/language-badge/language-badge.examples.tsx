import type { ComponentExamples } from "../example.ts";
import { LanguageBadge } from "./language-badge.view.tsx";

export const languageBadgeExamples: ComponentExamples = {
  component: "language-badge",
  examples: [
    { name: "not checked yet", node: <LanguageBadge>Vertaling nog niet nagekeken</LanguageBadge> },
    { name: "in another language", node: <LanguageBadge lang="en">Translation not checked yet</LanguageBadge> },
  ],
};
