// Made by scripts/methods-index.ts: one line per folder with a method.ts. A test checks that it is up to date.
import type { Method } from "../../../platform/define/method.ts";
import { ideas } from "./ideas/method.ts";
import { survey } from "./survey/method.ts";

export const methods: readonly Method[] = [ideas, survey];
