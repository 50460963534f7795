import type { KindMessages } from "../kind.ts";

/** Polish and Arabic are not checked by a native speaker. */
export const messages: KindMessages = {
  nl: {
    "survey.contact.name": "Naam",
    "survey.contact.email": "E-mailadres",
    "survey.contact.phone": "Telefoonnummer",
    "survey.contact.purpose": "Waarvoor wij dit gebruiken: {purpose}",
    "survey.contact.rules":
      "U hoeft niets in te vullen. Alleen het team ziet dit. Het komt niet op de website. Als meedoen voorbij is, bewaren wij het nog een tijd. Daarna gooien wij het weg. Bent u jonger dan 16 jaar? Sla dit dan over.",
    "survey.contact.adult": "Ik ben 16 jaar of ouder en de gemeente mag mijn gegevens hiervoor gebruiken",
    "survey.contact.adultNeeded":
      "Zet hier een vinkje als u 16 jaar of ouder bent en het goed vindt. Of maak de velden hierboven leeg.",
    "survey.contact.phoneWrong": "Dit telefoonnummer klopt niet. Een goed nummer is bijvoorbeeld 06 12345678.",
    "survey.contact.onPaper": "Schrijf op: {parts}. Zet er ook bij: 16 jaar of ouder.",
    "survey.staff.kind.contact": "Contactgegevens",
    "survey.staff.about.contact":
      "Voor wie u later wilt spreken, bijvoorbeeld voor een gesprek. De gegevens staan apart van de antwoorden. Alleen adviseurs, projectleiders en moderatoren zien ze.",
    "survey.staff.contact.never":
      "Niemand hoeft gegevens achter te laten. Ze staan niet bij de uitkomsten en gaan weg als de bewaartermijn voor contactgegevens voorbij is.",
    "survey.staff.contact.asks": "Wat vraagt u?",
    "survey.staff.contact.purpose": "Waarvoor gebruikt u de gegevens? In het {language}",
    "survey.staff.contact.purposeHelp":
      "Mensen lezen dit voor ze iets invullen. Bijvoorbeeld: Wij bellen u voor een gesprek over het plein.",
    "survey.staff.contact.purposeRequired":
      "Schrijf op waarvoor u de gegevens gebruikt. Zonder doel mag u ze niet vragen.",
  },
  en: {
    "survey.contact.name": "Name",
    "survey.contact.email": "E-mail address",
    "survey.contact.phone": "Telephone number",
    "survey.contact.purpose": "What we use this for: {purpose}",
    "survey.contact.rules":
      "You do not have to fill in anything. Only the team sees this. It does not go on the website. When taking part has ended we keep it for some time. Then we delete it. Are you younger than 16? Then please skip this.",
    "survey.contact.adult": "I am 16 or older and the municipality may use my details for this",
    "survey.contact.adultNeeded": "Tick this if you are 16 or older and agree. Or clear the fields above.",
    "survey.contact.phoneWrong": "This telephone number is not right. A right one is for example 06 12345678.",
    "survey.contact.onPaper": "Write down: {parts}. Please add: 16 or older.",
    "survey.staff.kind.contact": "Contact details",
    "survey.staff.about.contact":
      "For whom you want to speak to later, for example in a conversation. The details are kept apart from the answers. Only advisers, project leads and moderators see them.",
    "survey.staff.contact.never":
      "Nobody has to leave any details. They are not among the results, and go when the time for contact details is over.",
    "survey.staff.contact.asks": "What do you ask?",
    "survey.staff.contact.purpose": "What do you use the details for? In {language}",
    "survey.staff.contact.purposeHelp":
      "People read this before they fill in anything. For example: We will call you for a conversation about the square.",
    "survey.staff.contact.purposeRequired":
      "Write what you use the details for. Without a purpose you may not ask for them.",
  },
  pl: {
    "survey.contact.name": "Imię i nazwisko",
    "survey.contact.email": "Adres e-mail",
    "survey.contact.phone": "Numer telefonu",
    "survey.contact.purpose": "Do czego tego używamy: {purpose}",
    "survey.contact.rules":
      "Nie trzeba niczego wpisywać. Widzi to tylko zespół. Nie trafia to na stronę internetową. Po zakończeniu udziału przechowujemy to jeszcze przez pewien czas. Potem to usuwamy. Osoby młodsze niż 16 lat prosimy o pominięcie.",
    "survey.contact.adult": "Mam co najmniej 16 lat i gmina może użyć moich danych w tym celu",
    "survey.contact.adultNeeded":
      "Proszę zaznaczyć, jeśli mają Państwo co najmniej 16 lat i się zgadzają. Albo usunąć dane z pól powyżej.",
    "survey.contact.phoneWrong": "Ten numer telefonu jest nieprawidłowy. Prawidłowy numer to na przykład 06 12345678.",
    "survey.contact.onPaper": "Proszę napisać: {parts}. I dopisać: co najmniej 16 lat.",
  },
  ar: {
    "survey.contact.name": "الاسم",
    "survey.contact.email": "البريد الإلكتروني",
    "survey.contact.phone": "رقم الهاتف",
    "survey.contact.purpose": "لماذا نستعمل هذا: {purpose}",
    "survey.contact.rules":
      "لست ملزمًا بملء أي شيء. يرى هذا الفريق فقط. لا يظهر على الموقع. عندما تنتهي المشاركة نحفظه لبعض الوقت، ثم نحذفه. هل عمرك أقل من 16 سنة؟ تجاوز هذا السؤال.",
    "survey.contact.adult": "عمري 16 سنة أو أكثر ويمكن للبلدية استعمال بياناتي لهذا الغرض",
    "survey.contact.adultNeeded": "ضع علامة هنا إذا كان عمرك 16 سنة أو أكثر وكنت موافقًا. أو أفرغ الحقول أعلاه.",
    "survey.contact.phoneWrong": "رقم الهاتف هذا غير صحيح. مثال على رقم صحيح: 06 12345678.",
    "survey.contact.onPaper": "اكتب: {parts}. وأضف: 16 سنة أو أكثر.",
  },
};
