import type { Key } from '../en'

/** Arabic: displays, the projector's coming and going, one-display mode, rehearsals, and leaving while a ceremony runs. */
export const displays: Partial<Record<Key, string>> = {
  'displays.gone': 'انقطع جهاز العرض – أعد توصيله لاستعادة العرض ({display})',
  'displays.offer': 'تم توصيل {display}. هل يُعرض الاجتماع عليه؟',
  'displays.offer.accept': 'العرض عليه',
  'displays.offer.decline': 'ليس الآن',
  'displays.one': 'شاشة واحدة: القاعة ترى كل شيء',
  'displays.one.hint': 'عند العرض بملء الشاشة تبقى ملاحظاتك بعيدة عن الأنظار.',
  'displays.present': 'العرض بملء الشاشة',
  'displays.present.leave': 'الخروج من ملء الشاشة',
  'displays.present.controls': 'أدوات التحكم',
  'displays.fullScreen': 'ملء الشاشة',
  'displays.swap': 'تبديل الشاشتين',
  'displays.wayland': 'اسحب نافذة القاعة إلى جهاز العرض ثم اضغط F11',
  'displays.wayland.why': 'لا يستطيع Sameday تحريك نوافذه بنفسه مع Wayland.',
  'displays.wayland.restart': 'إعادة التشغيل بوضع X11',
  'displays.quit': 'هناك اجتماع جارٍ. هل تريد إنهاء Sameday؟',
  'displays.quit.detail': 'كل شيء محفوظ. يمكن الاستئناف عند المتحدث نفسه والوقت نفسه.',
  'displays.quit.leave': 'إبقاؤه غير مكتمل والخروج',
  'displays.quit.stay': 'المتابعة',

  'rehearsal.title': 'تجربة تمهيدية',
  'rehearsal.text': 'جرّب اجتماعًا على نسخة مؤقتة مما لديك هنا. لا يُحفظ منها شيء ولا يُسلَّم.',
  'rehearsal.speed': 'السرعة',
  'rehearsal.times': '×{rate, number}',
  'rehearsal.start': 'بدء التجربة',
  'rehearsal.mark': 'تجربة تمهيدية ×{rate, number}',
  'rehearsal.end': 'إنهاء التجربة',
  'rehearsal.notNow': 'هناك اجتماع جارٍ.',
  'rehearsal.notNow.advice': 'أنهِه أولًا، وإلا توقف طوال التجربة.',
  'rehearsal.noCopy': 'تعذّر إنشاء نسخة للتجربة.',
  'rehearsal.noCopy.advice': 'وفّر مساحة على القرص ثم حاول مجددًا. لم يتغير شيء.',
  'rehearsal.nothingLeaves': 'هذه تجربة تمهيدية: لا يُسلَّم منها شيء.',
  'rehearsal.nothingLeaves.advice': 'أنهِ التجربة أولًا.'
}
