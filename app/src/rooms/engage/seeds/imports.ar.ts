/** من أين نُقلت الفكرة. */
export const importsAr = {
  "engage.origin.from": "منقول من {source}",
  "engage.origin.for":
    "{count, plural, zero {لم يؤيد ذلك أحد هناك} one {أيد ذلك شخص واحد هناك} two {أيد ذلك شخصان هناك} few {أيد ذلك # أشخاص هناك} many {أيد ذلك # شخصًا هناك} other {أيد ذلك # شخص هناك}}",
  "engage.origin.forAndAgainst": "هناك كان {count, number} مؤيدين و{against, number} معارضين",
};
