import { migration0001 } from "./0001-contributions.ts";
import { migration0002 } from "./0002-long-registers.ts";
import { migration0003 } from "./0003-form-sessions.ts";
import { migration0006 } from "./0006-words.ts";
import { migration0007 } from "./0007-places.ts";
import { migration0008 } from "./0008-following.ts";
import { migration0009 } from "./0009-digests.ts";
import { migration0010 } from "./0010-moderation.ts";
import { migration0011 } from "./0011-codes.ts";
import { migration0012 } from "./0012-objections.ts";
import { migration0015 } from "./0015-paper.ts";
import { migration0016 } from "./0016-second-entry.ts";
import { migration0020 } from "./0020-support.ts";
import { migration0021 } from "./0021-arguments.ts";
import { migration0022 } from "./0022-questions.ts";
import { migration0023 } from "./0023-questions-end.ts";

/** This room's own; each method has its own beside it. A number that is left out was never used. */
export const migrations = [
  migration0001,
  migration0002,
  migration0003,
  migration0006,
  migration0007,
  migration0008,
  migration0009,
  migration0010,
  migration0011,
  migration0012,
  migration0015,
  migration0016,
  migration0020,
  migration0021,
  migration0022,
  migration0023,
];
