import type { Text, Themes } from "@brink/themes";
import { themesIn } from "@brink/themes";
import { answerOnThread } from "../../../../platform/threads/answer-on-thread.ts";
import { dutch } from "./dutch.ts";

answerOnThread((texts: readonly Text[]): Themes => themesIn(texts, dutch));
