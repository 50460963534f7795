import type { KindMessages } from "../kind.ts";

/** Polish and Arabic are not checked by a native speaker. */
export const messages: KindMessages = {
  nl: {
    "survey.place.how":
      "Vul een adres of een straat in, bijvoorbeeld Kerkstraat 14. Of wijs de plek aan op de kaart. Alleen het team ziet precies welke plek u noemt.",
    "survey.place.onPaper": "Schrijf een adres op, of de straten bij de plek.",
    "survey.place.square": "Rond {point}",
    "survey.place.told":
      "Ongeveer {people, number} mensen noemden een plek. Wij laten alleen stukken van 500 bij 500 meter zien die tien mensen of meer kozen. Die zijn er nog niet.",
    "survey.place.later":
      "Mensen tekenen nog. Als niemand meer mee kan doen, laten wij zien waar zij tekenden: in stukken van 500 bij 500 meter, als daar tien mensen of meer tekenden.",
    "survey.place.onMap": "Bekijk deze plekken op de kaart",
    "survey.place.file.address": "Adres",
    "survey.place.file.lon": "Lengtegraad",
    "survey.place.file.lat": "Breedtegraad",
    "survey.place.file.words": "In eigen woorden",
    "survey.place.file.neighbourhood": "Buurt",
    "survey.place.file.district": "Wijk",
    "survey.staff.kind.place": "Plek, lijn of gebied op de kaart",
    "survey.staff.about.place":
      "Voor een plek, een lijn of een gebied. Mensen wijzen het aan op de kaart, of schrijven het op. Alleen het team ziet de precieze plekken. Bij de uitkomsten staan alleen stukken van 500 bij 500 meter die tien mensen of meer kozen. Van lijnen en gebieden ziet iedereen dat pas als niemand meer mee kan doen.",
    "survey.staff.places.link": "Plekken op de kaart: {question}",
    "survey.staff.places.title": "Plekken op de kaart",
    "survey.staff.places.lead":
      "Alleen het team ziet deze plekken. Een plek kan iemands huis zijn. Zet ze niet op de website of in een verslag.",
    "survey.staff.places.none": "Nog niemand noemde een plek",
    "survey.staff.places.count":
      "{count, plural, one {Eén persoon noemde een plek.} other {# mensen noemden een plek.}} Wie alleen woorden gaf, staat alleen in de lijst.",
    "survey.place.line.how":
      "Beschrijf de weg in uw eigen woorden, bijvoorbeeld de straten. Of teken hem op de kaart. Alleen het team ziet precies wat u tekent.",
    "survey.place.area.how":
      "Beschrijf het gebied in uw eigen woorden, bijvoorbeeld de straten eromheen. Of teken het op de kaart. Alleen het team ziet precies wat u tekent.",
    "survey.place.line.onPaper": "Schrijf op door welke straten de weg gaat, van begin tot einde.",
    "survey.place.area.onPaper": "Schrijf op welke straten om het gebied heen liggen.",
    "survey.place.file.geojson": "Als GeoJSON",
    "survey.place.file.wkt": "Als WKT",
    "survey.place.file.length_m": "Lengte in meters",
    "survey.place.file.area_m2": "Oppervlakte in vierkante meters",
    "survey.staff.place.drawn": "Wat wijzen mensen aan?",
    "survey.staff.place.drawnHelp":
      "Een lijn is bijvoorbeeld een route naar school, een gebied een plek waar het vaak druk is. Mensen mogen het altijd in hun eigen woorden opschrijven.",
    "survey.staff.place.point": "Een punt",
    "survey.staff.place.line": "Een lijn",
    "survey.staff.place.area": "Een gebied",
  },
  en: {
    "survey.place.how":
      "Fill in an address or a street, for example Kerkstraat 14. Or point out the place on the map. Only the team sees exactly which place you name.",
    "survey.place.onPaper": "Write down an address, or the streets near the place.",
    "survey.place.square": "Around {point}",
    "survey.place.told":
      "About {people, number} people named a place. We only show squares of 500 by 500 metres that ten people or more chose. There are none yet.",
    "survey.place.later":
      "People are still drawing. When nobody can take part any more, we show where they drew: in squares of 500 by 500 metres, where ten people or more drew.",
    "survey.place.onMap": "See these places on the map",
    "survey.place.file.address": "Address",
    "survey.place.file.lon": "Longitude",
    "survey.place.file.lat": "Latitude",
    "survey.place.file.words": "In own words",
    "survey.place.file.neighbourhood": "Neighbourhood",
    "survey.place.file.district": "District",
    "survey.staff.kind.place": "Place, line or area on the map",
    "survey.staff.about.place":
      "For a place, a line or an area. People point it out on the map, or write it down. Only the team sees the exact places. The results show only squares of 500 by 500 metres that ten people or more chose. Of lines and areas everybody sees that only when nobody can take part any more.",
    "survey.staff.places.link": "Places on the map: {question}",
    "survey.staff.places.title": "Places on the map",
    "survey.staff.places.lead":
      "Only the team sees these places. A place can be somebody’s home. Do not put them on the website or in a report.",
    "survey.staff.places.none": "Nobody has named a place yet",
    "survey.staff.places.count":
      "{count, plural, one {One person named a place.} other {# people named a place.}} Who only gave words is in the list only.",
    "survey.place.line.how":
      "Describe the way in your own words, for example the streets. Or draw it on the map. Only the team sees exactly what you draw.",
    "survey.place.area.how":
      "Describe the area in your own words, for example the streets around it. Or draw it on the map. Only the team sees exactly what you draw.",
    "survey.place.line.onPaper": "Write down through which streets the way goes, from beginning to end.",
    "survey.place.area.onPaper": "Write down which streets lie around the area.",
    "survey.place.file.geojson": "As GeoJSON",
    "survey.place.file.wkt": "As WKT",
    "survey.place.file.length_m": "Length in metres",
    "survey.place.file.area_m2": "Area in square metres",
    "survey.staff.place.drawn": "What do people point out?",
    "survey.staff.place.drawnHelp":
      "A line is for example a way to school, an area a place where it is often busy. People may always write it down in their own words.",
    "survey.staff.place.point": "A point",
    "survey.staff.place.line": "A line",
    "survey.staff.place.area": "An area",
  },
  pl: {
    "survey.place.how":
      "Proszę wpisać adres lub ulicę, na przykład Kerkstraat 14. Można też wskazać miejsce na mapie. Tylko zespół widzi dokładnie, jakie to miejsce.",
    "survey.place.onPaper": "Proszę napisać adres albo ulice w pobliżu miejsca.",
    "survey.place.square": "Okolice {point}",
    "survey.place.told":
      "Liczba osób, które podały miejsce: około {people, number}. Pokazujemy tylko obszary 500 na 500 metrów, które wybrało co najmniej dziesięć osób. Na razie takich nie ma.",
    "survey.place.later":
      "Uczestnicy jeszcze rysują. Gdy udział nie będzie już możliwy, pokażemy, gdzie rysowali: w kwadratach 500 na 500 metrów, jeśli rysowało tam co najmniej dziesięć osób.",
    "survey.place.onMap": "Te miejsca na mapie",
    "survey.place.file.address": "Adres",
    "survey.place.file.lon": "Długość geograficzna",
    "survey.place.file.lat": "Szerokość geograficzna",
    "survey.place.file.words": "Własnymi słowami",
    "survey.place.file.neighbourhood": "Okolica",
    "survey.place.file.district": "Dzielnica",
    "survey.place.line.how":
      "Proszę opisać drogę własnymi słowami, na przykład wymienić ulice. Można ją też narysować na mapie. Tylko zespół widzi dokładnie ten rysunek.",
    "survey.place.area.how":
      "Proszę opisać obszar własnymi słowami, na przykład wymienić ulice dookoła. Można go też narysować na mapie. Tylko zespół widzi dokładnie ten rysunek.",
    "survey.place.line.onPaper": "Proszę napisać, którymi ulicami prowadzi droga, od początku do końca.",
    "survey.place.area.onPaper": "Proszę napisać, jakie ulice otaczają ten obszar.",
    "survey.place.file.geojson": "Jako GeoJSON",
    "survey.place.file.wkt": "Jako WKT",
    "survey.place.file.length_m": "Długość w metrach",
    "survey.place.file.area_m2": "Powierzchnia w metrach kwadratowych",
  },
  ar: {
    "survey.place.how":
      "اكتب عنوانًا أو شارعًا، مثل Kerkstraat 14. أو حدد المكان على الخريطة. الفريق وحده يرى المكان الذي تذكره بالضبط.",
    "survey.place.onPaper": "اكتب عنوانًا، أو الشوارع القريبة من المكان.",
    "survey.place.square": "حول {point}",
    "survey.place.told":
      "ذكر حوالي {people, number} شخصًا مكانًا. نعرض فقط مربعات طولها 500 متر وعرضها 500 متر اختارها عشرة أشخاص أو أكثر. لا يوجد منها شيء بعد.",
    "survey.place.later":
      "ما زال الناس يرسمون. عندما لا يعود بإمكان أحد المشاركة، سنعرض أين رسموا: في مربعات طولها 500 متر وعرضها 500 متر رسم فيها عشرة أشخاص أو أكثر.",
    "survey.place.onMap": "شاهد هذه الأماكن على الخريطة",
    "survey.place.file.address": "العنوان",
    "survey.place.file.lon": "خط الطول",
    "survey.place.file.lat": "خط العرض",
    "survey.place.file.words": "بكلماتك",
    "survey.place.file.neighbourhood": "الحي",
    "survey.place.file.district": "المنطقة",
    "survey.place.line.how":
      "صِف الطريق بكلماتك، مثل أسماء الشوارع. أو ارسمه على الخريطة. الفريق وحده يرى ما ترسمه بالضبط.",
    "survey.place.area.how":
      "صِف المنطقة بكلماتك، مثل الشوارع المحيطة بها. أو ارسمها على الخريطة. الفريق وحده يرى ما ترسمه بالضبط.",
    "survey.place.line.onPaper": "اكتب الشوارع التي يمر بها الطريق، من البداية إلى النهاية.",
    "survey.place.area.onPaper": "اكتب الشوارع المحيطة بالمنطقة.",
    "survey.place.file.geojson": "بصيغة GeoJSON",
    "survey.place.file.wkt": "بصيغة WKT",
    "survey.place.file.length_m": "الطول بالأمتار",
    "survey.place.file.area_m2": "المساحة بالأمتار المربعة",
  },
};
