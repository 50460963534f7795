import type { Messages } from "../../../platform/define/room.ts";

/** Polish of places on the map. Not checked by a native speaker. */
export const placePl: Messages = {
  "engage.place.find": "Wyszukaj to miejsce",
  "engage.place.which": "O które miejsce Państwu chodzi?",
  "engage.place.privacy":
    "Wybrane miejsce będzie widoczne z adresem na stronie i na mapie. Każdy może je zobaczyć. Własny dom proszę wybrać tylko wtedy, gdy to Państwu nie przeszkadza.",
  "engage.place.privacyTeam":
    "Tylko zespół widzi dokładnie wybrane miejsce. Wyniki mówią tylko, ile osób wybrało miejsce w pobliżu, i to od dziesięciu osób.",
  "engage.place.outside":
    "To miejsce nie leży w naszej gminie. Proszę wybrać miejsce w gminie albo opisać je własnymi słowami.",
  "engage.place.noneOfThese": "Żadne z nich. Proszę użyć tylko moich słów.",
  "engage.place.none":
    "Nie znajdujemy adresu dla tych słów. Proszę spróbować podać ulicę z numerem. Można też przejść dalej: Państwa słowa wystarczą.",
  "engage.place.away":
    "W tej chwili nie możemy wyszukiwać adresów. Można spokojnie przejść dalej: Państwa słowa wystarczą.",
  "engage.place.short": "Proszę najpierw wpisać ulicę lub miejsce. Potem można je wyszukać.",
  "engage.place.term": "Miejsce na mapie",
  "engage.place.point": "Punkt na mapie ({point})",
  "engage.field.placeUnknown": "Nie znamy tego miejsca. Proszę wybrać miejsce z listy albo żadne.",
  "engage.map.title": "Miejsca na mapie",
  "engage.map.open": "Mapa z miejscami",
  "engage.map.titleOf": "Miejsca na mapie: {title}",
  "engage.map.none": "Jeszcze nie ma miejsc",
  "engage.map.noneText": "Nikt jeszcze nie wybrał miejsca do pomysłu. Proszę zajrzeć później.",
  "engage.map.count":
    "{count, plural, one {Jeden pomysł dotyczy miejsca.} few {# pomysły dotyczą miejsca.} many {# pomysłów dotyczy miejsca.} other {# pomysłu dotyczy miejsca.}}",
  "engage.map.neighbourhood": "Okolica",
  "engage.map.districtOrNeighbourhood": "Dzielnica lub okolica",
  "engage.map.wholeDistrict": "Cały obszar: {name}",
  "engage.map.everywhere": "Wszystkie okolice",
  "engage.map.neighbourhoodCount": "{name} ({count, number})",
  "engage.map.showNeighbourhood": "Pokaż",
  "engage.map.inNeighbourhood": "Okolica: {name}",
  "engage.map.inDistrict": "Okolica: {name}, dzielnica: {district}",
  "engage.map.list": "Wszystkie miejsca na liście",
  "engage.map.label":
    "Mapa z miejscami. Mapę można przesuwać strzałkami, a powiększać i pomniejszać klawiszami plus i minus.",
  "engage.map.zoomIn": "Bliżej",
  "engage.map.zoomOut": "Dalej",
  "engage.map.credit": "Dane mapy © Kadaster/PDOK",
  "engage.map.together": "Miejsca blisko siebie: {count}",
  "engage.map.away": "W tej chwili nie możemy pokazać samej mapy. Miejsca są zaznaczone.",
  "engage.map.close": "Zamknij",
  "engage.map.past": "Pomiń mapę",
  "engage.map.show": "Pokaż na mapie",
  "engage.map.here": "W tym miejscu",
  "engage.place.pointOut": "Wskazanie miejsca na mapie",
  "engage.map.pick": "Mapa. Jej środek to wybierane miejsce. Mapę można przesuwać strzałkami, a Enter wybiera miejsce.",
  "engage.pick.title": "Wskazanie miejsca na mapie",
  "engage.pick.away": "Nie możemy teraz pokazać mapy. Proszę wrócić i opisać miejsce własnymi słowami.",
  "engage.pick.plain":
    "Ta mapa nie działa w Państwa przeglądarce. Proszę wrócić i wyszukać miejsce po ulicy i numerze.",
  "engage.pick.choose": "Wybór środka mapy",
  "engage.pick.back": "Powrót bez wyboru",
  "engage.resultsMap.none": "Za mało osób wybrało miejsce w tej samej okolicy. Dlatego jeszcze nic tu nie ma.",
  "engage.resultsMap.later": "Uczestnicy jeszcze rysują. Pokażemy mapę, gdy udział nie będzie już możliwy.",
  "engage.resultsMap.rules":
    "Liczymy miejsca razem w obszarach 500 na 500 metrów. Pokazujemy tylko te, które wybrało co najmniej dziesięć osób, w zaokrągleniu do pięciu. Dzięki temu nikt nie wie, kto co wybrał.",
  "engage.resultsMap.touched":
    "Linia lub obszar liczy się w każdym kwadracie, przez który przechodzi. Jedna osoba liczy się w kwadracie raz. Co przechodzi przez więcej niż czterdzieści kwadratów, nie liczy się.",
  "engage.resultsMap.spot": "Okolice {point}: około {people, number} osób",
  "engage.map.layers": "Co widać na mapie?",
  "engage.map.layerAway": "W tej chwili nie możemy tego pokazać. Jest to na liście.",
  "engage.layer.title": "Warstwy na mapie",
  "engage.layer.section": "Plan na mapie",
  "engage.layer.openMap": "Mapa",
  "engage.layer.unnamed": "Część {number, number}",
  "engage.layer.count": "{count, plural, one {Jedna część} few {# części} many {# części} other {# części}}",
  "engage.layer.all": "Wszystkie części na liście ({count, number})",
  "engage.layer.planAlt": "Rysunek: {name}. Objaśnienie znajduje się powyżej.",
  "engage.layer.planWhole": "Rysunek w dużym formacie",
  "engage.layer.planBeside": "Tego rysunku nie ma na mapie.",
  "engage.layer.changed": "Ostatnia zmiana: {on}.",
  "engage.layer.redrawn":
    "Uwaga: plan zmieniono w dniu {on}. Kto wcześniej wybrał miejsce, widział jeszcze poprzedni plan.",
  "engage.layer.toMap": "Mapa ze wszystkimi miejscami",
};
