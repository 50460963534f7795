// Made by scripts/methods-index.ts: one line per folder with a kind.ts. A test checks that it is up to date.
import type { QuestionKind } from "./kind.ts";
import { contact } from "./contact/kind.ts";
import { date } from "./date/kind.ts";
import { multiple } from "./multiple/kind.ts";
import { number } from "./number/kind.ts";
import { open } from "./open/kind.ts";
import { photo } from "./photo/kind.ts";
import { place } from "./place/kind.ts";
import { points } from "./points/kind.ts";
import { ranking } from "./ranking/kind.ts";
import { scale } from "./scale/kind.ts";
import { section } from "./section/kind.ts";
import { short } from "./short/kind.ts";
import { single } from "./single/kind.ts";

export const kinds: readonly QuestionKind[] = [
  contact,
  date,
  multiple,
  number,
  open,
  photo,
  place,
  points,
  ranking,
  scale,
  section,
  short,
  single,
];
