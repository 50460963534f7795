import type { SeedTheme } from "./seed-idea.ts";

export const trafficIdeas: SeedTheme = {
  theme: "Parkeren en verkeer",
  ideas: [
    {
      title: "Houd genoeg plek voor klanten",
      body: "Ik begrijp dat mensen groen willen. Maar mijn klanten komen uit de dorpen en die hebben geen bus. Zonder parkeerplek rijden ze door naar het winkelcentrum bij de snelweg.",
      organisation: "Bakkerij Hoogland",
      answer: {
        outcome: "partly",
        reason: {
          nl: "In het ene ontwerp blijven 45 plekken, in het andere 25. De raad kiest. In beide komen er tien plekken waar u een half uur mag staan, vlak bij de winkels.",
          en: "In one design 45 places stay, in the other 25. The council chooses. In both there are ten places where you may stand for half an hour, close to the shops.",
          pl: "W jednym projekcie zostaje 45 miejsc, w drugim 25. Wybierze rada. W obu jest dziesięć miejsc na pół godziny postoju, tuż przy sklepach.",
          ar: "في أحد التصميمين يبقى 45 موقفًا، وفي الآخر 25. المجلس يختار. في الاثنين عشرة مواقف يمكن الوقوف فيها نصف ساعة، قرب المتاجر.",
        },
      },
    },
    {
      title: "Een half uur gratis",
      body: "Voor een brood hoef je geen hele middag te staan. Maak tien plekken waar je een half uur mag staan en controleer er dan ook op.",
    },
    {
      title: "Weg met alle auto's",
      body: "Er is een parkeergarage op vier minuten lopen en die staat half leeg. Ik heb geteld: op zaterdagmiddag 112 vrije plekken.",
      answer: {
        outcome: "rejected",
        reason: {
          nl: "Helemaal zonder auto's kan niet: de raad heeft vooraf besloten dat er minstens twintig plekken blijven, waarvan vier voor mensen met een beperking. Uw telling van de garage gebruiken we wel bij het ontwerp.",
          en: "Without any cars is not possible: the council decided beforehand that at least twenty places stay, four of them for people with a disability. We do use your count of the garage for the design.",
          pl: "Całkiem bez samochodów się nie da: rada postanowiła wcześniej, że zostaje co najmniej dwadzieścia miejsc, w tym cztery dla osób z niepełnosprawnością. Państwa zliczenie miejsc w garażu wykorzystamy przy projekcie.",
          ar: "بدون سيارات تمامًا غير ممكن: قرر المجلس مسبقًا أن يبقى عشرون موقفًا على الأقل، أربعة منها لذوي الإعاقة. لكننا نستعمل في التصميم عدّك للسيارات في المرأب.",
        },
      },
      email: "willem.brug@bewoner.example",
    },
    {
      title: "Plek voor mijn rolstoelbus",
      body: "De plekken voor mensen met een beperking zijn te smal om met een lift uit te stappen. En ze liggen scheef. Maak er twee van drieënhalve meter breed.",
      route: "phone",
      answer: {
        outcome: "adopted",
        reason: {
          nl: "Twee van de vier plekken worden drieënhalve meter breed en vlak. Dank u wel: dit hadden we niet gezien.",
          en: "Two of the four places become three and a half metres wide and level. Thank you: we had not seen this.",
          pl: "Dwa z czterech miejsc będą miały trzy i pół metra szerokości i będą równe. Dziękujemy: tego nie zauważyliśmy.",
          ar: "سيصبح موقفان من الأربعة بعرض ثلاثة أمتار ونصف ومستويين. شكرًا لك: لم ننتبه إلى هذا.",
        },
      },
    },
    {
      title: "Fietsen kwijt kunnen",
      body: "Iedereen praat over auto's. Ik kan mijn fiets nergens zetten. Ook niet een bakfiets.",
    },
    {
      title: "Oplaadpunten naar de rand",
      body: "Laadpalen horen in de garage, niet midden op een plein waar mensen zitten.",
    },
    {
      title: "Bestelbusjes voor tien uur",
      body: "De hele ochtend staan er busjes met draaiende motor. Spreek af dat er na tien uur niemand meer lost, behalve op marktdag.",
      organisation: "Ondernemersvereniging Binnenstad",
    },
    {
      title: "Veilig oversteken naar de bieb",
      body: "Met een kleuter aan de hand sta je daar lang te wachten. Een zebra graag.",
      spot: "Tussen de bieb en de Kerkstraat",
      answer: {
        outcome: "adopted",
        confirmed: false,
        reason: {
          nl: "Tussen de bieb en de Kerkstraat komt een zebrapad. Het staat in beide ontwerpen.",
          en: "Between the library and the Kerkstraat there will be a zebra crossing. It is in both designs.",
          pl: "Między biblioteką a Kerkstraat powstanie przejście dla pieszych. Jest w obu projektach.",
          ar: "سيكون هناك معبر مشاة بين المكتبة وكيركسترات. هو موجود في التصميمين.",
        },
      },
    },
    {
      title: "Stoep te hoog",
      body: "Met de rollator kom ik bij de apotheek de stoep niet op. Ik moet helemaal omlopen langs de viswinkel.",
      route: "spoken",
      spot: "Apotheek",
      answer: {
        outcome: "adopted",
        reason: {
          nl: "Het hele plein wordt gelijk: zonder stoepranden. U kunt straks overal met een rollator rijden.",
          en: "The whole square becomes level: without kerbs. You will be able to go everywhere with a rollator.",
          pl: "Cały plac będzie równy, bez krawężników. Z chodzikiem będzie można dojść wszędzie.",
          ar: "ستصبح الساحة كلها مستوية، بلا حواف. ستتمكن من السير في كل مكان بالمشّاية.",
        },
      },
    },
    {
      title: "Scooters",
      body: "Maaltijdbezorgers scheuren 's avonds over het plein. Paaltjes helpen niet, die rijden ze eromheen.",
      answer: {
        outcome: "forwarded",
        forwardedTo: "het team handhaving",
        reason: {
          nl: "Dit gaat over toezicht en niet over het ontwerp. Het team handhaving heeft uw melding gekregen en komt vaker kijken tussen vijf en negen uur.",
          en: "This is about supervision and not about the design. The enforcement team has received your report and comes to look more often between five and nine o'clock.",
          pl: "To dotyczy nadzoru, a nie projektu. Zespół porządkowy dostał Państwa zgłoszenie i będzie częściej zaglądać między piątą a dziewiątą wieczorem.",
          ar: "هذا يتعلق بالمراقبة وليس بالتصميم. وصل بلاغك إلى فريق المراقبة، وسيأتي أكثر بين الخامسة والتاسعة مساءً.",
        },
      },
    },
    {
      title: "Laat de bus het plein op",
      body: "Dan hoeven oudere mensen niet vanaf het station te lopen.",
      route: "paper",
    },
    {
      title: "Deelauto's",
      body: "Twee plekken voor deelauto's haalt misschien wel tien auto's weg. In de Stationsbuurt werkt het goed.",
    },
    {
      title: "Eerst meten, dan beslissen",
      body: "Hoeveel auto's staan er eigenlijk van bewoners en hoeveel van bezoekers? Zonder dat getal is dit een discussie op gevoel.",
      answer: {
        outcome: "already_planned",
        reason: {
          nl: "Dat telden we in september: gemiddeld 38 auto's van bezoekers en 14 van bewoners. Het verslag staat bij de stukken voor de raad.",
          en: "We counted that in September: on average 38 cars of visitors and 14 of residents. The report is among the papers for the council.",
          pl: "Policzyliśmy to we wrześniu: średnio 38 samochodów gości i 14 mieszkańców. Raport jest wśród dokumentów dla rady.",
          ar: "عددنا ذلك في سبتمبر: في المتوسط 38 سيارة للزوار و14 للسكان. التقرير مع أوراق المجلس.",
        },
      },
    },
    {
      title: "Geen betaald parkeren voor bezoek",
      body: "Mijn kinderen wonen in Groningen. Als die op zondag komen moeten ze nu twaalf euro betalen.",
      answer: {
        outcome: "out_of_scope",
        reason: {
          nl: "Over de prijs van parkeren gaat dit plan niet. Die stelt de raad elk jaar in november vast. U kunt dan inspreken.",
          en: "This plan is not about the price of parking. The council sets it every year in November. You can speak to the council then.",
          pl: "Ten plan nie dotyczy ceny parkowania. Ustala ją rada co roku w listopadzie. Można wtedy zabrać głos.",
          ar: "هذه الخطة ليست عن سعر الوقوف. يحدده المجلس كل سنة في نوفمبر. يمكنك عندها أن تتكلم أمام المجلس.",
        },
      },
    },
    {
      title: "Kiss and ride voor de muziekschool",
      body: "Kinderen met een cello kunnen niet vanuit de garage komen lopen.",
      organisation: "Muziekschool De Toon",
    },
    {
      title: "Ambulance",
      body: "Ik werkte dertig jaar op de ambulance. Zet alsjeblieft geen banken in de rijroute, ook niet 'tijdelijk'.",
      state: "waiting",
    },
    {
      title: "Auto van de buurman",
      body: "Die grijze Volvo met kenteken dat ik hier niet ga opschrijven staat er altijd, en hij woont er niet eens: hij woont op nummer 14.",
      rejected: {
        reason: "personal_data",
        words:
          "U noemt een huisnummer en een auto. Daardoor weten mensen over wie het gaat. Haalt u dat weg, dan plaatsen we uw idee graag.",
      },
      email: "anoniem.marktplein@bewoner.example",
    },
  ],
};
