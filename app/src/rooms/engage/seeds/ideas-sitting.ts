import type { SeedTheme } from "./seed-idea.ts";

export const sittingIdeas: SeedTheme = {
  theme: "Zitten en ontmoeten",
  ideas: [
    {
      title: "Banken met een leuning",
      body: "Op die betonnen blokken kan ik niet zitten en ik kom er al helemaal niet meer vanaf. Een leuning en een armsteun, meer hoeft niet.",
      route: "spoken",
      answer: {
        outcome: "adopted",
        reason: {
          nl: "Alle banken krijgen een leuning, en de helft ook armsteunen.",
          en: "Every bench gets a back, and half of them armrests too.",
          pl: "Wszystkie ławki będą miały oparcie, a połowa także podłokietniki.",
          ar: "ستكون لكل المقاعد مساند للظهر، ولنصفها مساند للذراعين أيضًا.",
        },
      },
    },
    {
      title: "Tafels om te schaken",
      body: "Twee stenen tafels met een bord erin. Wij nemen de stukken zelf mee.",
      organisation: "Schaakclub De Witte Toren",
    },
    {
      title: "Een openbaar toilet",
      body: "Ik heb een darmziekte. Zonder toilet ga ik niet naar de markt. Ik ben heus niet de enige, vraag het maar eens op de markt.",
      answer: {
        outcome: "adopted",
        reason: {
          nl: "Er komt een toilet dat ook met een rolstoel te gebruiken is, naast de fietsenstalling. Het staat in beide ontwerpen. Meer dan dertig mensen vroegen hierom.",
          en: "There will be a toilet that can be used with a wheelchair too, beside the bicycle parking. It is in both designs. More than thirty people asked for this.",
          pl: "Obok parkingu rowerowego powstanie toaleta dostępna także dla osób na wózku. Jest w obu projektach. Prosiło o to ponad trzydzieści osób.",
          ar: "سيكون هناك مرحاض يناسب الكرسي المتحرك أيضًا، بجانب موقف الدراجات. هو موجود في التصميمين. طلب ذلك أكثر من ثلاثين شخصًا.",
        },
      },
      email: "marja.toilet@bewoner.example",
    },
    {
      title: "Ergens picknicken",
      body: "Mogen wij met ons gezin op het gras eten? Niemand weet het. Zet er een bordje bij dat het mag.",
      route: "spoken",
    },
    {
      title: "Een dak en wifi",
      body: "Wij hangen nu onder de luifel van de drogist en worden steeds weggestuurd. Een dak, een bank en wifi en niemand heeft last van ons.",
      route: "paper",
      organisation: "Klas 3B van het Havencollege",
    },
    {
      title: "Jeu de boules",
      body: "Een strook grind van drie bij vijftien meter. Kost bijna niks en het is altijd gezellig.",
    },
    {
      title: "Geen hangplek voor mijn raam",
      body: "Ik woon boven de drogist. Zet banken waar je wilt maar niet onder slaapkamers. Tot drie uur 's nachts lawaai, ik heb dat al eens meegemaakt.",
      spot: "Drogist",
      answer: {
        outcome: "partly",
        reason: {
          nl: "De banken komen aan de kant van de kerk en de bieb, waar niemand boven woont. Bij de drogist komt er één, voor mensen die op de bus wachten.",
          en: "The benches come on the side of the church and the library, where nobody lives above. Near the chemist's there will be one, for people who wait for the bus.",
          pl: "Ławki staną od strony kościoła i biblioteki, gdzie nikt nie mieszka na górze. Przy drogerii będzie jedna, dla osób czekających na autobus.",
          ar: "ستوضع المقاعد من جهة الكنيسة والمكتبة، حيث لا يسكن أحد فوقها. وعند الصيدلية مقعد واحد لمن ينتظر الحافلة.",
        },
      },
    },
    {
      title: "Voorleesbankje",
      photo: { file: "bench.png", alt: "Een lange houten bank zonder leuning, midden op het plein" },
      body: "Bij de bieb een ronde bank waar we bij mooi weer buiten kunnen voorlezen. Daar doen nu veertig kinderen aan mee, binnen past het niet meer.",
      organisation: "Bibliotheek Waterdam",
      spot: "Voor de bieb",
    },
    {
      title: "Een waterpunt",
      body: "Een kraantje om je fles te vullen. En eentje laag voor honden.",
      answer: {
        outcome: "already_planned",
        reason: {
          nl: "Het waterbedrijf plaatst in het voorjaar een waterpunt bij de bieb, met een bakje voor honden.",
          en: "In spring the water company puts a tap near the library, with a bowl for dogs.",
          pl: "Wiosną zakład wodociągów ustawi przy bibliotece poidełko, z miską dla psów.",
          ar: "ستضع شركة المياه في الربيع نقطة ماء للشرب عند المكتبة، مع وعاء للكلاب.",
        },
      },
    },
    {
      title: "Licht dat warm is",
      body: "Niet die witte ziekenhuislampen. Ik loop 's avonds van mijn werk naar huis en ik wil gezichten kunnen zien zonder verblind te worden.",
    },
    {
      title: "Speelplek die niet op speelplek lijkt",
      body: "Een paar boomstammen en een heuvel. Kinderen verzinnen de rest. Toestellen met een hekje eromheen hebben we al genoeg.",
    },
    {
      title: "Iets voor meiden",
      body: "Alles in deze stad is voor jongens die voetballen. Schommels voor grote mensen, waar je met z'n drieën op kan zitten, dat willen wij.",
      route: "paper",
    },
    {
      title: "Podium",
      body: "Een verhoging van twee treden is genoeg voor de fanfare, de Sinterklaas en de schoolmusical. De rest van het jaar zit je erop.",
      organisation: "Fanfare Excelsior",
      answer: {
        outcome: "adopted",
        confirmed: false,
        reason: {
          nl: "De trap bij de kerk wordt breder, zodat hij ook een podium is.",
          en: "The steps near the church become wider, so that they are a stage too.",
          pl: "Schody przy kościele będą szersze i staną się także sceną.",
          ar: "سيصبح الدرج عند الكنيسة أعرض، فيكون مسرحًا أيضًا.",
        },
      },
    },
    { title: "Buurtkastje", body: "Een kastje voor boeken en spelletjes, en één plank voor eten dat over is." },
    {
      title: "Koffie van de kerk",
      body: "Wij zetten op woensdag graag een tafel buiten met koffie. Is er een stopcontact?",
      organisation: "Protestantse gemeente Waterdam",
      route: "phone",
    },
    {
      title: "Rustige hoek",
      body: "Ik ben slecht tegen prikkels. Maak één hoek zonder muziek, zonder terras, met planten eromheen. Dan kan ik er ook zijn.",
      email: "rustzoeker@bewoner.example",
    },
    {
      title: "Hondenveld",
      body: "Er is in de hele Binnenstad geen plek waar een hond los mag.",
      answer: {
        outcome: "rejected",
        reason: {
          nl: "Het plein is te klein en te druk voor een plek waar honden los lopen. Op tien minuten lopen, bij het Noorderwaterpark, komt er wel een.",
          en: "The square is too small and too busy for a place where dogs run free. Ten minutes away on foot, near the Noorderwaterpark, there will be one.",
          pl: "Plac jest za mały i zbyt ruchliwy na wybieg dla psów. Dziesięć minut pieszo stąd, przy Noorderwaterpark, taki wybieg powstanie.",
          ar: "الساحة صغيرة ومزدحمة جدًا لمكان تجري فيه الكلاب حرة. على بعد عشر دقائق مشيًا، عند حديقة نوردرفاتربارك، سيكون هناك مكان لذلك.",
        },
      },
    },
    { title: "Nee", body: "Ik vind het plein prima zoals het is. Dat mag ook gezegd worden.", route: "phone" },
  ],
};
