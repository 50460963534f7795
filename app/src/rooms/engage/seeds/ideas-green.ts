import type { SeedTheme } from "./seed-idea.ts";

export const greenIdeas: SeedTheme = {
  theme: "Groen en schaduw",
  ideas: [
    {
      title: "Grote bomen, geen sprietjes",
      body: "Plant alsjeblieft bomen die al een beetje groot zijn. Op het Stationsplein staan al tien jaar dunne stokjes. Ik ben 71, ik wil nog onder een boom kunnen zitten.",
      answer: {
        outcome: "adopted",
        reason: {
          nl: "We planten bomen die al acht meter hoog zijn. Dat kan, omdat het plein toch open gaat en er genoeg plaats is voor wortels. Ze staan in beide ontwerpen.",
          en: "We plant trees that are eight metres tall already. That is possible because the square is dug up anyway and there is enough room for roots. They are in both designs.",
          pl: "Posadzimy drzewa, które mają już osiem metrów. To możliwe, bo plac i tak będzie rozkopany i jest dość miejsca na korzenie. Drzewa są w obu projektach.",
          ar: "سنزرع أشجارًا ارتفاعها ثمانية أمتار. هذا ممكن لأن الساحة ستُحفر على كل حال، وهناك مكان كافٍ للجذور. الأشجار موجودة في التصميمين.",
        },
      },
      email: "ria.jansen@bewoner.example",
    },
    {
      title: "Schaduw bij de bushalte",
      body: "Wie op lijn 4 wacht, staat van twaalf tot vier in de volle zon. Een boom of een afdakje met planten zou al helpen.",
    },
    {
      title: "Een regentuin in plaats van een rooster",
      body: "Als het hard regent staat het water voor de apotheek. Laat het regenwater naar een lage tuin lopen. Dan heb je én geen natte voeten én planten die niet doodgaan in augustus.",
      spot: "Voor de apotheek",
      answer: {
        outcome: "partly",
        reason: {
          nl: "Er komt een lage tuin die regenwater opvangt, aan de kant van de kerk. Voor de apotheek kan het niet: daar liggen te veel kabels in de grond.",
          en: "There will be a low garden that catches rain water, on the side of the church. In front of the pharmacy it is not possible: too many cables are in the ground there.",
          pl: "Od strony kościoła powstanie niski ogród, który zbiera deszczówkę. Przed apteką się nie da: w ziemi jest tam za dużo kabli.",
          ar: "سنعمل حديقة منخفضة تجمع ماء المطر من جهة الكنيسة. أمام الصيدلية غير ممكن: هناك كابلات كثيرة تحت الأرض.",
        },
      },
    },
    {
      title: "Geveltuintjes",
      body: "Laat bewoners en winkels zelf een strookje langs de gevel beplanten. Wij willen dat best bijhouden.",
      organisation: "VvE Marktstate",
    },
    {
      title: "Fruitbomen voor iedereen",
      body: "Zet een paar appel- en perenbomen neer. Kinderen weten niet eens meer hoe een appel groeit.",
      route: "spoken",
    },
    { title: "Geen kunstgras!", body: "Nergens. Nooit. Het wordt gloeiend heet en het stinkt als het nat is." },
    {
      title: "Bloemen voor bijen",
      body: "Bloembakken met inheemse planten in plaats van die viooltjes die na drie weken op zijn. Er zijn imkers genoeg in de buurt die willen meedenken.",
      organisation: "Imkersvereniging Waterdam",
    },
    {
      title: "Water om in te spelen",
      body: "In Deventer komt het water gewoon uit de grond. Kinderen vinden het geweldig en het koelt af. Onze fontein staat al twee zomers uit.",
      answer: {
        outcome: "deferred",
        reason: {
          nl: "Waterstralen uit de grond passen in het ontwerp, maar het geld is nu niet genoeg voor het onderhoud. We leggen de leiding alvast wel aan. De raad kijkt er bij de begroting van volgend jaar naar.",
          en: "Water jets from the ground fit in the design, but there is not enough money for the upkeep now. We do lay the pipe already. The council looks at it with next year's budget.",
          pl: "Strumienie wody z ziemi pasują do projektu, ale teraz brakuje pieniędzy na utrzymanie. Rurę położymy już teraz. Rada wróci do tego przy budżecie na przyszły rok.",
          ar: "نوافير الماء من الأرض تناسب التصميم، لكن المال لا يكفي الآن للصيانة. سنمدّ الأنبوب من الآن. سينظر المجلس في ذلك مع ميزانية السنة القادمة.",
        },
      },
    },
    {
      title: "Hitte meten",
      body: "Ik heb vorige zomer op 1 meter hoogte 43 graden gemeten, midden op het plein. Bij de kerk was het 34. Kijk dus eerst waar het echt te heet is voordat je bomen tekent.",
      email: "piotr.kowalski@bewoner.example",
    },
    {
      title: "Boom van de kerk laten staan",
      photo: { file: "tree.png", alt: "Een grote boom op het plein, met een bank in de schaduw" },
      body: "De kastanje bij de kerk is van 1920. Als die weg moet voor de riolering, ben ik het niet eens met het hele plan.",
      answer: {
        outcome: "already_planned",
        reason: {
          nl: "De kastanje blijft staan. De riolering gaat eromheen; dat stond al in het plan.",
          en: "The chestnut tree stays. The sewer goes around it; that was in the plan already.",
          pl: "Kasztanowiec zostaje. Kanalizacja go ominie; tak było już w planie.",
          ar: "ستبقى شجرة الكستناء. تمرّ المجاري حولها؛ كان هذا في الخطة من قبل.",
        },
      },
    },
    {
      title: "Groen dak op de fietsenstalling",
      body: "Kleine moeite. En het ziet er vanuit de flats mooier uit.",
      spot: "Fietsenstalling bij de bieb",
    },
    {
      title: "Plantenbakken die kunnen verplaatsen",
      body: "Met de kermis en de markt moet er ruimte zijn. Bakken op wielen dus.",
      organisation: "Marktvereniging Waterdam",
    },
    { title: "Minder stenen", body: "Haal gewoon de helft van de stenen weg. Gras ertussen. Klaar.", route: "paper" },
    {
      title: "Een pluktuin van de school",
      body: "Onze klas wil graag een moestuin op het plein. We kunnen om de beurt water geven, ook in de vakantie als het rooster klopt.",
      organisation: "Groep 7 van De Waterlelie",
      route: "paper",
    },
    {
      title: "Schaduwdoeken in de zomer",
      body: "Bomen duren lang. Span intussen doeken tussen de lantaarns, zoals in Spanje. Kan in oktober weer weg.",
      answer: {
        outcome: "partly",
        confirmed: false,
        reason: {
          nl: "We proberen komende zomer doeken boven de banken bij de bieb. Boven de markt kan het niet, omdat de brandweer daar moet kunnen rijden.",
          en: "Next summer we try cloths above the benches near the library. Above the market it is not possible, because fire engines have to be able to drive there.",
          pl: "Następnego lata wypróbujemy płócienne daszki nad ławkami przy bibliotece. Nad targiem się nie da, bo musi tam przejechać straż pożarna.",
          ar: "في الصيف القادم سنجرّب مظلات قماش فوق المقاعد عند المكتبة. فوق السوق غير ممكن، لأن سيارات الإطفاء يجب أن تمرّ هناك.",
        },
      },
    },
    {
      title: "Meer vogels",
      photo: { file: "tree.png", alt: "De gevels naast de boom, waar nestkasten kunnen hangen" },
      body: "Nestkasten voor gierzwaluwen in de gevels die toch worden gerestaureerd.",
      state: "waiting",
    },
  ],
};
