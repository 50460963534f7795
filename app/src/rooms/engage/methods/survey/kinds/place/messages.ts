import type { KindMessages } from "../kind.ts";

/** Polish and Arabic are not checked by a native speaker. */
export const messages: KindMessages = {
  nl: {
    "survey.place.how":
      "Vul een adres of een straat in, bijvoorbeeld Kerkstraat 14. Of wijs de plek aan op de kaart. Alleen het team ziet precies welke plek u noemt.",
    "survey.place.onPaper": "Schrijf een adres op, of de straten bij de plek.",
    "survey.place.square": "Rond {lat} noord, {lon} oost",
    "survey.place.told":
      "Ongeveer {people, number} mensen noemden een plek. Wij laten alleen stukken van 500 bij 500 meter zien die tien mensen of meer kozen. Die zijn er nog niet.",
    "survey.place.onMap": "Bekijk deze plekken op de kaart",
    "survey.place.file.address": "Adres",
    "survey.place.file.lon": "Lengtegraad",
    "survey.place.file.lat": "Breedtegraad",
    "survey.place.file.words": "In eigen woorden",
    "survey.staff.kind.place": "Plek op de kaart",
    "survey.staff.about.place":
      "Voor een plek die mensen aanwijzen op de kaart, of opschrijven als adres. Alleen het team ziet de precieze plekken. Bij de uitkomsten staan alleen stukken van 500 bij 500 meter die tien mensen of meer kozen.",
    "survey.staff.places.link": "Plekken op de kaart: {question}",
    "survey.staff.places.title": "Plekken op de kaart",
    "survey.staff.places.lead":
      "Alleen het team ziet deze plekken. Een plek kan iemands huis zijn. Zet ze niet op de website of in een verslag.",
    "survey.staff.places.none": "Nog niemand noemde een plek",
    "survey.staff.places.count":
      "{count, plural, one {Eén persoon noemde een plek.} other {# mensen noemden een plek.}} Wat geen punt op de kaart heeft, staat alleen in de lijst.",
  },
  en: {
    "survey.place.how":
      "Fill in an address or a street, for example Kerkstraat 14. Or point out the place on the map. Only the team sees exactly which place you name.",
    "survey.place.onPaper": "Write down an address, or the streets near the place.",
    "survey.place.square": "Around {lat} north, {lon} east",
    "survey.place.told":
      "About {people, number} people named a place. We only show squares of 500 by 500 metres that ten people or more chose. There are none yet.",
    "survey.place.onMap": "See these places on the map",
    "survey.place.file.address": "Address",
    "survey.place.file.lon": "Longitude",
    "survey.place.file.lat": "Latitude",
    "survey.place.file.words": "In own words",
    "survey.staff.kind.place": "Place on the map",
    "survey.staff.about.place":
      "For a place that people point out on the map, or write down as an address. Only the team sees the exact places. The results show only squares of 500 by 500 metres that ten people or more chose.",
    "survey.staff.places.link": "Places on the map: {question}",
    "survey.staff.places.title": "Places on the map",
    "survey.staff.places.lead":
      "Only the team sees these places. A place can be somebody’s home. Do not put them on the website or in a report.",
    "survey.staff.places.none": "Nobody has named a place yet",
    "survey.staff.places.count":
      "{count, plural, one {One person named a place.} other {# people named a place.}} What has no point on the map is in the list only.",
  },
  pl: {
    "survey.place.how":
      "Proszę wpisać adres lub ulicę, na przykład Kerkstraat 14. Można też wskazać miejsce na mapie. Tylko zespół widzi dokładnie, jakie to miejsce.",
    "survey.place.onPaper": "Proszę napisać adres albo ulice w pobliżu miejsca.",
    "survey.place.square": "Okolice {lat} szerokości północnej, {lon} długości wschodniej",
    "survey.place.told":
      "Liczba osób, które podały miejsce: około {people, number}. Pokazujemy tylko obszary 500 na 500 metrów, które wybrało co najmniej dziesięć osób. Na razie takich nie ma.",
    "survey.place.onMap": "Te miejsca na mapie",
    "survey.place.file.address": "Adres",
    "survey.place.file.lon": "Długość geograficzna",
    "survey.place.file.lat": "Szerokość geograficzna",
    "survey.place.file.words": "Własnymi słowami",
  },
  ar: {
    "survey.place.how":
      "اكتب عنوانًا أو شارعًا، مثل Kerkstraat 14. أو حدد المكان على الخريطة. الفريق وحده يرى المكان الذي تذكره بالضبط.",
    "survey.place.onPaper": "اكتب عنوانًا، أو الشوارع القريبة من المكان.",
    "survey.place.square": "حول {lat} شمالًا، {lon} شرقًا",
    "survey.place.told":
      "ذكر حوالي {people, number} شخصًا مكانًا. نعرض فقط مربعات طولها 500 متر وعرضها 500 متر اختارها عشرة أشخاص أو أكثر. لا يوجد منها شيء بعد.",
    "survey.place.onMap": "شاهد هذه الأماكن على الخريطة",
    "survey.place.file.address": "العنوان",
    "survey.place.file.lon": "خط الطول",
    "survey.place.file.lat": "خط العرض",
    "survey.place.file.words": "بكلماتك",
  },
};
