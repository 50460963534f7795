import type { SeedAnswer } from "./seed-idea.ts";

export type Topic = "crossing" | "bend" | "lisdodde" | "oneWay" | "pavement" | "lessons" | "light" | "counted";

/** What was done with the answers, by what they asked for first. */
export const topicAnswers: Readonly<Record<Topic, SeedAnswer>> = {
  crossing: {
    outcome: "adopted",
    reason: {
      nl: "De Rietdreef krijgt een zebrapad en twee drempels. Deze plek is het vaakst genoemd.",
      en: "The Rietdreef gets a zebra crossing and two speed bumps. This place was named most often.",
      pl: "Na Rietdreef powstanie przejście dla pieszych i dwa progi zwalniające. To miejsce wymieniano najczęściej.",
      ar: "سيكون في ريتدريف معبر مشاة ومطبّان. ذُكر هذا المكان أكثر من غيره.",
    },
  },
  bend: {
    outcome: "already_planned",
    reason: {
      nl: "De heg in de bocht is al gesnoeid, een week nadat kinderen ons dit lieten zien. Hij wordt nu elke zes weken bijgehouden.",
      en: "The hedge in the bend has been cut already, a week after children showed us this. It is now kept short every six weeks.",
      pl: "Żywopłot na zakręcie jest już przycięty, tydzień po tym, jak pokazały nam to dzieci. Teraz będzie przycinany co sześć tygodni.",
      ar: "قُصّ السياج النباتي عند المنعطف بعد أسبوع من أن أرانا الأطفال ذلك. والآن يُقصّ كل ستة أسابيع.",
    },
  },
  lisdodde: {
    outcome: "adopted",
    reason: {
      nl: "Het kruispunt met de Lisdodde wordt hoger gemaakt, zodat auto's er langzaam rijden. Kinderen tekenden hier 71 keer een kruis.",
      en: "The junction with the Lisdodde is raised, so that cars drive slowly there. Children drew a cross here 71 times.",
      pl: "Skrzyżowanie z Lisdodde będzie podniesione, żeby samochody jechały tam wolno. Dzieci zaznaczyły to miejsce krzyżykiem 71 razy.",
      ar: "سيُرفع التقاطع مع ليسدوده كي تسير السيارات ببطء. رسم الأطفال هنا علامة 71 مرة.",
    },
  },
  oneWay: {
    outcome: "rejected",
    reason: {
      nl: "De Zeggestraat wordt geen eenrichtingsstraat. De meeste mensen die er wonen zijn ertegen, en het verkeer gaat dan langs het speelveld.",
      en: "The Zeggestraat does not become a one-way street. Most people who live there are against it, and the traffic would then go past the playing field.",
      pl: "Zeggestraat nie będzie jednokierunkowa. Większość mieszkańców jest przeciw, a ruch szedłby wtedy obok boiska.",
      ar: "لن تصبح زيغسترات شارعًا باتجاه واحد. معظم سكانها ضد ذلك، وستمرّ السيارات عندها قرب الملعب.",
    },
  },
  pavement: {
    outcome: "partly",
    reason: {
      nl: "Er komen paaltjes voor de school, zodat auto's niet meer op de stoep staan. Verderop in de straat is er geen geld voor.",
      en: "There will be posts in front of the school, so that cars no longer stand on the pavement. Further along the street there is no money for it.",
      pl: "Przed szkołą staną słupki, żeby samochody nie parkowały na chodniku. Na dalszą część ulicy nie ma pieniędzy.",
      ar: "ستوضع أعمدة أمام المدرسة كي لا تقف السيارات على الرصيف. لا يوجد مال لذلك في باقي الشارع.",
    },
  },
  lessons: {
    outcome: "forwarded",
    forwardedTo: "het welzijnswerk van buurthuis Het Riet",
    reason: {
      nl: "Fietsles hoort niet bij dit traject. Het welzijnswerk geeft vanaf het najaar les; zij nemen contact op met de school.",
      en: "Cycling lessons are not part of this trajectory. The welfare organisation gives lessons from autumn; they contact the school.",
      pl: "Nauka jazdy na rowerze nie należy do tego projektu. Od jesieni lekcje prowadzi ośrodek społeczny; skontaktuje się ze szkołą.",
      ar: "دروس ركوب الدراجة ليست جزءًا من هذا المشروع. تقدم مؤسسة الرعاية الدروس من الخريف، وستتصل بالمدرسة.",
    },
  },
  light: {
    outcome: "deferred",
    reason: {
      nl: "Meer lampen langs het fietspad past niet in het geld voor deze drie plekken. Het staat op de lijst voor het onderhoud van volgend jaar.",
      en: "More lamps along the cycle path do not fit in the money for these three places. It is on the list for next year's maintenance.",
      pl: "Na więcej lamp przy ścieżce rowerowej nie starczy pieniędzy przewidzianych na te trzy miejsca. Jest to na liście prac na przyszły rok.",
      ar: "المال المخصص لهذه الأماكن الثلاثة لا يكفي لمصابيح أكثر على مسار الدراجات. الأمر على قائمة صيانة السنة القادمة.",
    },
  },
  counted: {
    outcome: "partly",
    reason: {
      nl: "Uw antwoorden telden mee. Van de plekken die u kon kiezen, pakken we de oversteek op de Rietdreef en het kruispunt met de Lisdodde aan.",
      en: "Your answers were counted. Of the places you could choose, we improve the crossing on the Rietdreef and the junction with the Lisdodde.",
      pl: "Państwa odpowiedzi zostały policzone. Z miejsc do wyboru poprawimy przejście na Rietdreef i skrzyżowanie z Lisdodde.",
      ar: "حُسبت إجاباتك. من الأماكن التي كان يمكنك اختيارها سنحسّن المعبر في ريتدريف والتقاطع مع ليسدوده.",
    },
  },
};

/** What people wrote by themselves. */
export const openAnswers: readonly {
  readonly topic: Topic;
  readonly words: string;
  readonly lang?: "en" | "pl" | "ar";
}[] = [
  { topic: "crossing", words: "Een zebra bij de Rietdreef. Auto's stoppen nu nooit." },
  { topic: "crossing", words: "Drempels! Ze rijden daar zestig." },
  { topic: "crossing", words: "De oversteek bij de bushalte. Mijn dochter wacht soms vijf minuten." },
  { topic: "crossing", words: "Zet er 's ochtends iemand neer die de kinderen overzet. Dat deden wij vroeger ook." },
  {
    topic: "crossing",
    words:
      "Ik ben buschauffeur op lijn 6. Kinderen komen tussen de geparkeerde auto's vandaan. Haal daar twee plekken weg.",
  },
  { topic: "crossing", words: "Verkeerslicht met een knop." },
  {
    topic: "crossing",
    words:
      "Ik durf mijn zoon van acht daar niet alleen te laten oversteken en dus breng ik hem met de auto. Ik weet dat ik zo zelf het probleem ben.",
  },
  { topic: "crossing", words: "Snelheid eruit op de Rietdreef" },
  { topic: "crossing", words: "A zebra crossing. In the morning nobody stops.", lang: "en" },
  { topic: "crossing", words: "Proszę o przejście dla pieszych przy przystanku.", lang: "pl" },
  { topic: "crossing", words: "معبر للمشاة قرب موقف الحافلة.", lang: "ar" },
  { topic: "bend", words: "De heg in de bocht moet weg, je ziet niks." },
  { topic: "bend", words: "In de bocht stap ik altijd af. Mama ook." },
  { topic: "bend", words: "Een spiegel in de bocht" },
  { topic: "bend", words: "De bocht. Ik ben daar twee jaar geleden aangereden." },
  { topic: "lisdodde", words: "Kruispunt Lisdodde: niemand weet daar wie er voor mag." },
  { topic: "lisdodde", words: "Bij de Lisdodde komen de auto's van links heel hard." },
  { topic: "lisdodde", words: "Het kruispunt waar de snackbar zit." },
  { topic: "lisdodde", words: "Daar heb ik in mijn tekening een kruis gezet." },
  { topic: "oneWay", words: "Maak de Zeggestraat eenrichting, dan is het in één keer rustig." },
  { topic: "oneWay", words: "Zeggestraat dicht tussen acht en negen." },
  { topic: "oneWay", words: "Alsjeblieft géén eenrichting in de Zeggestraat. Wij wonen er en moeten dan elke dag om." },
  {
    topic: "oneWay",
    words: "Ik woon al dertig jaar in de Zeggestraat. Eenrichting lost niks op, dan rijden ze alleen harder.",
  },
  { topic: "pavement", words: "Ouders die op de stoep parkeren. Ik kan er met de rollator niet langs." },
  { topic: "pavement", words: "Bekeuren!! Elke dag staan er acht auto's op de stoep." },
  { topic: "pavement", words: "Paaltjes langs de stoep voor de school." },
  { topic: "pavement", words: "Laat ouders bij de sporthal stoppen, dan is het nog drie minuten lopen." },
  { topic: "lessons", words: "Ik kan niet fietsen. Ik wil het leren, dan kan ik met mijn kinderen mee." },
  { topic: "lessons", words: "Fietsles voor moeders, met oppas erbij." },
  { topic: "light", words: "Lampen op het fietspad achter de sporthal. In december is het pikkedonker." },
  { topic: "light", words: "Het fietspad is donker en vol bladeren." },
];
