import type { Messages } from "../../../platform/define/room.ts";

/** Much support in a short time. */
export const burstsEn: Messages = {
  "engage.burst.staff.title": "Much support in a short time",
  "engage.burst.staff.lead":
    "Brink holds nothing back and takes no support away. There may be a good reason, such as a piece in the newspaper. See for yourself what to do with it.",
  "engage.burst.staff.one":
    "{count, plural, one {Supported once} other {Supported {count, number} times}} between {from} and {until}.",
  "engage.burst.staff.usual": "Before that it was usually {usual} times an hour.",
  "engage.burst.staff.hardly": "Before that hardly ever.",
  "engage.burst.staff.looked": "I have seen this",
  "engage.burst.staff.notice.looked": "This is not in the list any more. The support still counts.",
  "engage.burst.staff.refused.looked": "Somebody else looked at this meanwhile.",
};
