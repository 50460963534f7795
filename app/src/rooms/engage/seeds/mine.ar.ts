import type { Messages } from "../../../platform/define/room.ts";

/** Arabic of what somebody sent. Not checked by a native speaker. */
export const mineAr: Messages = {
  "engage.mine.title": "مشاركاتي",
  "engage.mine.lead": "هذا ما أرسلته إلينا من هذا الجهاز.",
  "engage.mine.leadPerson": "هذا ما أرسلته إلينا بعد تسجيل الدخول.",
  "engage.mine.none": "لا يوجد هنا شيء منك بعد",
  "engage.mine.noneText": "عندما تشارك في شيء، تجد هنا ما أرسلته وما نفعله به.",
  "engage.mine.linkedElsewhere":
    "هل ربطت للتو جهازًا آخر بعنوان بريدك؟ اربط هذا الجهاز أيضًا. اكتب عنوان البريد نفسه في الأسفل.",
  "engage.mine.takePart": "انظر أين يمكنك المشاركة",
  "engage.mine.sent": "ما أرسلته",
  "engage.mine.asked": "ما سألت عنه",
  "engage.mine.supported": "ما تؤيده",
  "engage.mine.argument": "سببك مع أو ضد، في: {title}",
  "engage.mine.argument.for": "أنت مع: {title}",
  "engage.mine.argument.against": "أنت ضد: {title}",
  "engage.mine.rejected": "هذا ليس على الموقع. افتحه لتقرأ السبب.",
  "engage.mine.missing": "هل ينقص شيء؟",
  "engage.mine.missingText":
    "لا تجد هنا ما قلته على الورق أو بالهاتف، ولا ما أرسلته من جهاز آخر. تجد ذلك عبر رابطك الخاص في رسالتنا الإلكترونية أو في التأكيد. ألا تجده؟ اتصل بنا أو راسلنا. رقمنا في أسفل هذه الصفحة.",
  "engage.mine.forget": "أليس هذا جهازك؟",
  "engage.mine.forgetText":
    "من يستعمل هذا الجهاز بعدك يمكنه أن يقرأ هنا ما أرسلته. يمكنك منع ذلك. ما أرسلته يبقى عندنا. بعدها لا تجده إلا عبر رابطك الخاص في رسالتنا الإلكترونية أو في التأكيد.",
  "engage.mine.forgetTextAccount":
    "من يستعمل هذا الجهاز بعدك يمكنه أن يقرأ هنا ما أرسلته. يمكنك منع ذلك. يبقى حسابك. هل تريد أن ترى لاحقًا على هذا الجهاز ما أرسلته؟ اربطه عندها من جديد.",
  "engage.mine.forgetNow": "انسَني على هذا الجهاز",
  "engage.mine.forgotten": "هذا الجهاز لم يعد يعرف ما أرسلته.",
  "engage.mine.missingAccount":
    "لا تجد هنا ما قلته على الورق أو بالهاتف، ولا ما أرسلته من جهاز لم تربطه بعد. اطلب على ذلك الجهاز في هذه الصفحة رابطًا إلى عنوان البريد نفسه.",
  "engage.mine.kept": "ما نحتفظ به عنك",
  "engage.mine.keptText":
    "في هذا الملف ما نحتفظ به عنك بهذا الجهاز أو بهذا الحساب. وأيضًا ما ليس على الموقع. الصور ليست فيه. تراها مع مشاركتك.",
  "engage.mine.keptFile": "احصل على بياناتي (ملف للحاسوب، JSON)",
  "engage.account.lead": "هذا ما أرسلته إلينا من كل أجهزتك. حسابك هو {email}.",
  "engage.account.yours": "حسابك هو {email}.",
  "engage.account.ask": "هل تريد أن ترى هذا على كل أجهزتك؟",
  "engage.account.askText":
    "اربط عنوان بريدك. عندها تجد ما أرسلته على هاتفك أو حاسوبك الآخر أيضًا، ولا تفقده إذا تعطّل هذا الجهاز.",
  "engage.account.email": "عنوان بريدك الإلكتروني",
  "engage.account.emailHelp": "تصلك رسالة فيها رابط. لا نستعمل عنوانك هنا لغير ذلك.",
  "engage.account.askNow": "أرسلوا لي رابطًا",
  "engage.account.asked":
    "انظر في بريدك. يصلك رابط تؤكد به عنوانك. افتح الرابط على هذا الجهاز. يعمل الرابط ساعة. لم يصلك شيء؟ انظر في البريد غير المرغوب، وتأكد أنك كتبت عنوانك صحيحًا.",
  "engage.account.confirmTitle": "اربط هذا الجهاز",
  "engage.account.confirmLead": "سيتبع هذا الجهاز {email}. ما أرسلته منه يدخل في حسابك.",
  "engage.account.confirmLeadElsewhere":
    "سيتبع هذا الجهاز {email}. هل طلبت هذا الرابط على جهاز آخر؟ عندها يدخل ما أرسلته من هناك في حسابك. لا تراه مرة أخرى على الجهاز الآخر إلا إذا ربطته أيضًا.",
  "engage.account.bring": "أضف أيضًا ما أُرسل من هذا الجهاز ({count, number})",
  "engage.account.bringHelp": "ضع العلامة فقط إذا كنت أنت من أرسل ذلك. بدون العلامة لا يظهر بعدها على هذا الجهاز.",
  "engage.account.confirm": "نعم، اربط هذا الجهاز",
  "engage.account.confirmNot": "أليس هذا عنوانك، أو لم تطلب هذا؟ لا تفعل شيئًا وأغلق هذه الصفحة.",
  "engage.account.confirmed": "تم. هذا الجهاز يتبع الآن عنوان بريدك.",
  "engage.account.gone": "هذا الرابط لم يعد يعمل. استُعمل من قبل أو مضى عليه أكثر من ساعة.",
  "engage.account.again": "اطلب رابطًا جديدًا",
  "engage.account.leave": "أوقف هذا الحساب",
  "engage.account.leaveText":
    "نحذف عنوان بريد حسابك. بعدها لا ترى أجهزتك الأخرى شيئًا عنك. ولا الجهاز الذي فقدته أيضًا. هل تركت عنوانك أيضًا من أجل جوابنا أو من أجل الأخبار؟ ذلك لا يتوقف بهذا.",
  "engage.account.leaveSent": "ماذا نفعل بما أرسلته؟",
  "engage.account.leaveSent.keep": "اتركوه. أجده عندها على هذا الجهاز فقط أو عبر رابطي الخاص.",
  "engage.account.leaveSent.withdraw": "اسحبوا كل شيء. لا يمكنني التراجع عن ذلك. تبقى أسئلتي وتأييدي.",
  "engage.account.leaveNow": "نعم، أوقف هذا الحساب",
  "engage.account.left": "لم يعد لديك حساب. حُذف عنوان بريد الحساب.",
  "engage.mail.account.subject": "أكّد عنوان بريدك",
  "engage.mail.account.text":
    "مرحبًا،\n\nأدخل شخص هذا العنوان على موقعنا. ذلك للمشاركة، أو لترى على كل جهاز ما أرسلته إلينا.\n\nهل كنت أنت؟ افتح هذه الصفحة على الجهاز الذي تريد المتابعة به واضغط الزر:\n{link}\n\nيعمل الرابط {minutes} دقيقة، ومرة واحدة فقط.\n\nلم تكن أنت؟ لا يلزمك شيء. لن يتغير شيء.\n\nمع التحية،\nبلدية {municipality}\n{phone}",
};
