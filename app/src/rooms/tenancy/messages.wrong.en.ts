import type { Messages } from "../../platform/define/room.ts";

/** English of everything that can be wrong in the settings: what it is, and what to do. */
export const wrongWordsEn: Messages = {
  "tenancy.staff.wrong.slug": "Use only small letters, digits and dashes, and begin with a letter.",
  "tenancy.staff.wrong.host":
    "Fill in an internet address without https and without a slash, for example praatmee.waterdam.nl.",
  "tenancy.staff.wrong.language": "This is no language code. Examples are pl, ar and pt-BR.",
  "tenancy.staff.wrong.cbsCode": "A CBS code is GM with four digits, for example GM0153.",
  "tenancy.staff.wrong.phone": "Fill in a telephone number with digits, for example 14 0123.",
  "tenancy.staff.wrong.colour": "Choose a colour, or fill it in as # with six characters, for example #0f5a66.",
  "tenancy.staff.wrong.signed": "First tick which texts are right.",
  "tenancy.staff.wrong.holes": "This text must have the same braces as the Dutch: {holes}.",
  "tenancy.staff.wrong.noHoles": "This text may have no braces in it.",
  "tenancy.staff.wrong.areas.unreadable": "Line {line} cannot be read. Write: name; inhabitants; code.",
  "tenancy.staff.wrong.areas.inhabitants": "On line {line} the number of inhabitants is no number.",
  "tenancy.staff.wrong.areas.code": "On line {line} the code may only have letters, digits and dashes.",
  "tenancy.staff.wrong.areas.twice": "The name or the code of line {line} is there already.",
  "tenancy.staff.wrong.areas.tooMany": "These are too many neighbourhoods. There may be 300.",
  "tenancy.staff.wrong.logo.choose": "Choose a file first.",
  "tenancy.staff.wrong.logo.tooBig": "This file is too big. It may be at most {max} kB.",
  "tenancy.staff.wrong.logo.kind": "This is no PNG, JPEG or WebP.",
  "tenancy.staff.wrong.logo.svg":
    "An SVG can hold programs that nobody sees. That is why it is refused. Save the logo as PNG or WebP and try again.",
  "tenancy.staff.wrong.languageThere": "This language is there already.",
  "tenancy.staff.wrong.languageGone": "This language is no longer there.",
  "tenancy.staff.wrong.languagesFull": "There are {max} languages already. Take one away first.",
  "tenancy.staff.wrong.dutchStays":
    "Dutch always stays. It is the language of Dutch government (General Administrative Law Act, section 2:6).",
  "tenancy.staff.wrong.slugTaken": "Another municipality has this short name already.",
  "tenancy.staff.wrong.hostTaken": "A municipality has this internet address already.",
  "tenancy.staff.wrong.defaultTaken": "Another municipality answers at this address already.",
  "tenancy.staff.wrong.textChanged": "Somebody just changed one of these texts. Look again and then sign again.",
  "tenancy.staff.wrong.contrast.textOnBackground":
    "Text on the background is hard to read: contrast {ratio, number}, needed is {required, number}. Choose a darker text.",
  "tenancy.staff.wrong.contrast.textOnSurface":
    "Text on a panel is hard to read: contrast {ratio, number}, needed is {required, number}. Choose a darker text or a paler panel.",
  "tenancy.staff.wrong.contrast.mutedOnBackground":
    "The grey text that follows from this is hard to read: contrast {ratio, number}, needed is {required, number}. Choose a darker text.",
  "tenancy.staff.wrong.contrast.mutedOnSurface":
    "The grey text on a panel is hard to read: contrast {ratio, number}, needed is {required, number}. Choose a darker text or a paler panel.",
  "tenancy.staff.wrong.contrast.headingOnBackground":
    "Headings on the background are hard to read: contrast {ratio, number}, needed is {required, number}.",
  "tenancy.staff.wrong.contrast.headingOnSurface":
    "Headings on a panel are hard to read: contrast {ratio, number}, needed is {required, number}.",
  "tenancy.staff.wrong.contrast.linkOnBackground":
    "Links on the background are hard to read: contrast {ratio, number}, needed is {required, number}.",
  "tenancy.staff.wrong.contrast.linkOnSurface":
    "Links on a panel are hard to read: contrast {ratio, number}, needed is {required, number}.",
  "tenancy.staff.wrong.contrast.linkOnPrimarySoft":
    "Links on the pale main colour are hard to read: contrast {ratio, number}, needed is {required, number}.",
  "tenancy.staff.wrong.contrast.primaryOnBackground":
    "The main colour stands out too little from the background: contrast {ratio, number}, needed is {required, number}. Choose a darker colour.",
  "tenancy.staff.wrong.contrast.primaryOnPrimarySoft":
    "The main colour stands out too little from its own pale tint: contrast {ratio, number}, needed is {required, number}. Choose a darker colour.",
  "tenancy.staff.wrong.contrast.contrastOnPrimary":
    "The letters on a button are hard to read: contrast {ratio, number}, needed is {required, number}.",
  "tenancy.staff.wrong.contrast.whiteOnPrimaryDeep":
    "White letters at the bottom of the page are hard to read: contrast {ratio, number}, needed is {required, number}. Choose a darker main colour.",
  "tenancy.staff.wrong.contrast.controlBorderOnBackground":
    "The edge of a field is hard to see: contrast {ratio, number}, needed is {required, number}. Choose a darker text.",
};
