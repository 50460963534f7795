/** Skąd przejęto pomysł. */
export const importsPl = {
  "engage.origin.from": "Przejęto z {source}",
  "engage.origin.for":
    "{count, plural, one {Tam poparła to # osoba} few {Tam poparły to # osoby} many {Tam poparło to # osób} other {Tam poparło to # osoby}}",
  "engage.origin.forAndAgainst": "Tam {count, number} osób było za, a {against, number} przeciw",
};
