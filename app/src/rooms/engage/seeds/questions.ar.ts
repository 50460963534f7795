import type { Messages } from "../../../platform/define/room.ts";

/** What residents read of questions to the team; nobody who speaks Arabic has looked at it yet. */
export const questionsAr: Messages = {
  "engage.question.all": "أسئلة وأجوبة",
  "engage.question.allCount":
    "{count, plural, zero {اقرأ الأسئلة} one {اقرأ السؤال وجوابنا} two {اقرأ السؤالين} few {اقرأ الأسئلة كلها (#)} many {اقرأ الأسئلة كلها (#)} other {اقرأ الأسئلة كلها (#)}}",
  "engage.question.invite":
    "هل هناك شيء غير واضح؟ اسألنا. نجيب خلال {days, plural, zero {أقل من يوم} one {يوم عمل واحد} two {يومي عمل} few {# أيام عمل} many {# يوم عمل} other {# يوم عمل}}.",
  "engage.question.norm":
    "نجيب خلال {days, plural, zero {أقل من يوم} one {يوم عمل واحد} two {يومي عمل} few {# أيام عمل} many {# يوم عمل} other {# يوم عمل}}. وترى من أجاب.",
  "engage.question.none": "لا توجد أسئلة بعد",
  "engage.question.noneText": "هل تريد أن تعرف شيئًا؟ اسأل السؤال الأول.",
  "engage.question.ask": "اسألنا",
  "engage.question.send": "إرسال سؤالي",
  "engage.question.field.words": "ماذا تريد أن تعرف؟",
  "engage.question.field.words.help": "لا تكتب أسماء أو عناوين أو أرقام هواتف.",
  "engage.question.field.limit": "الحد الأقصى لعدد الأحرف: {max, number}",
  "engage.question.field.readers": "من يجوز له أن يقرأ سؤالك وجوابنا؟",
  "engage.question.readers.everybody": "الجميع",
  "engage.question.readers.everybody.help": "قد يكون لدى آخرين السؤال نفسه. نقرأ سؤالك أولًا. لا نذكر اسمك.",
  "engage.question.readers.team": "البلدية فقط",
  "engage.question.readers.team.help": "لا يرى سؤالك وجوابنا إلا أنت ونحن.",
  "engage.question.field.email": "بريدك الإلكتروني",
  "engage.question.field.email.help":
    "نرسل لك الجواب على هذا العنوان. نمحو العنوان عندما تقول إن الجواب يكفي، أو بعد الجواب بعدد من الأيام: {days}.",
  "engage.question.notice.asked": "وصلنا سؤالك. شكرًا.",
  "engage.question.notice.closed": "شكرًا لإخبارنا.",
  "engage.question.enough": "هل هذا جواب سؤالك؟",
  "engage.question.closeNow": "نعم، هذا يكفي",
  "engage.question.further": "أريد أن أسأل أكثر",
  "engage.question.closed.asker": "قلت إن سؤالك أُجيب عنه. مُحي بريدك الإلكتروني. هل تريد أن تعرف شيئًا آخر؟",
  "engage.question.closed.silence":
    "لم نسمع منك منذ عدد من الأيام: {days}. مُحي بريدك الإلكتروني. هل تريد أن تعرف شيئًا آخر؟",
  "engage.question.similar": "ربما أُجيب عن هذا من قبل",
  "engage.question.refused.similar": "اقرأ أولًا ما أجبنا به من قبل. هل تريد أن تعرف شيئًا آخر؟ أرسل سؤالك مرة أخرى.",
  "engage.question.refused.waiting": "ما زلنا مدينين لك بجواب. بعد ذلك يمكنك أن تسأل أكثر.",
  "engage.question.refused.closed": "قلت من قبل إن الجواب يكفي.",
  "engage.question.askedOn": "سؤال بتاريخ {date}",
  "engage.question.furtherOn": "سؤال آخر بتاريخ {date}",
  "engage.question.answeredBy": "أجاب {name} بتاريخ {date}.",
  "engage.question.answeredByFunction": "أجاب {name}، {function}، بتاريخ {date}.",
  "engage.question.answered": "أُجيب عنه",
  "engage.question.open": "ينتظر الجواب",
  "engage.question.late": "لقد تأخرنا",
  "engage.question.due": "نجيب في {date} على أبعد تقدير.",
  "engage.question.wasDue": "كان يجب أن يكون جوابنا هنا في {date}.",
  "engage.question.own": "سؤالك",
  "engage.question.keep": "احفظ رابط هذه الصفحة: به تجد سؤالك وجوابنا من جديد. لا تعط الرابط لأي شخص آخر.",
  "engage.question.standing.private": "لا يقرأ هذا إلا أنت ونحن.",
  "engage.question.standing.waiting": "نقرأ سؤالك أولًا. بعد ذلك يظهر على الموقع من دون اسمك.",
  "engage.question.standing.published": "يمكن للجميع قراءة هذا، من دون اسمك.",
  "engage.question.standing.rejected": "لا نضع سؤالك على الموقع. والسبب:",
  "engage.question.rejectedNext": "يمكنك طرح سؤالك بطريقة أخرى أدناه، وسننظر فيه من جديد.",
  "engage.question.askAgain": "اطرح سؤالك بطريقة أخرى",
  "engage.question.withdraw": "احذف سؤالي",
  "engage.question.withdrawText": "يختفي سؤالك وجوابنا وبريدك الإلكتروني فورًا. لا يمكن التراجع عن ذلك.",
  "engage.question.withdrawNow": "نعم، احذف سؤالي",
  "engage.question.withdrawn": "حُذف سؤالك وبريدك الإلكتروني.",
  "engage.mail.questionReceived.subject": "وصلنا سؤالك عن «{trajectory}»",
  "engage.mail.questionReceived.text":
    "مرحبًا،\n\nشكرًا على سؤالك عن «{trajectory}». نجيب في {date} على أبعد تقدير.\n\nفي صفحتك الخاصة تجد سؤالك ثم جوابنا. ويمكنك أن تحذف سؤالك هناك. لا تعط الرابط لأي شخص آخر.\n{link}\n\nلم تسأل شيئًا؟ إذن استعمل أحدهم عنوانك. بالرابط تحذفه.\n\nبلدية {municipality}",
  "engage.mail.questionAnswered.subject": "جواب سؤالك عن: {trajectory}",
  "engage.mail.questionAnswered.text":
    "مرحبًا،\n\nسألتنا:\n{question}\n\nجوابنا:\n{answer}\n\n{name}، {function}\n\nهل يكفي هذا الجواب أم تريد أن تسأل أكثر؟ قل ذلك في صفحتك الخاصة:\n{link}\n\nإذا كان الجواب يكفي محونا بريدك الإلكتروني. وإلا محوناه بعد هذا الجواب بعدد من الأيام: {days}. ويمكنك أيضًا أن تتصل: {phone}.\n\nبلدية {municipality}",
  "engage.mail.questionRejected.subject": "سؤالك عن «{trajectory}» ليس على الموقع",
  "engage.mail.questionRejected.text":
    "مرحبًا،\n\nلا نضع هذا السؤال على الموقع. والسبب:\n{reason}\n\nصفحتك الخاصة:\n{link}\n\nهل لديك سؤال آخر؟ اتصل بنا: {phone}.\n\nبلدية {municipality}",
};
