import type { Key } from '../en'

/** Arabic: how a unit runs a kind of ceremony: the Set-up sheet, turn orders, start by the clock, the facilitator rota. */
export const setup: Partial<Record<Key, string>> = {
  'setup.title': 'الإعداد',
  'setup.kept': 'محفوظ للمرة القادمة من {ceremony} في {unit}.',
  'setup.save': 'استخدام هذا الإعداد',
  'setup.box': 'الصندوق الزمني (دقائق)',
  'setup.parts': 'دقائق كل جزء',
  'setup.total': 'المجموع {minutes, number} د',
  'setup.minutesOf': '{part}، بالدقائق',
  'setup.order': 'من يتحدث ومتى',
  'setup.order.fixed': 'حسب القائمة',
  'setup.order.random': 'بالقرعة',
  'setup.order.lastSpokeLast': 'آخر من تحدث، أخيرًا',
  'setup.order.lastArrivalFirst': 'آخر من وصل، أولًا',
  'setup.order.board': 'المرور على اللوح',
  'setup.order.byHand': 'يدويًا',
  'setup.order.lot': 'بالقرعة، رقم {seed}',
  'setup.order.hint.fixed': 'بترتيب القائمة إلى أن يُنقل أحدهم.',
  'setup.order.hint.random': 'تُجرى من جديد كل مرة. رقم القرعة على شاشة القاعة وفي السجل.',
  'setup.order.hint.lastSpokeLast': 'يبدأ من طال انتظاره منذ مداخلته الأخيرة.',
  'setup.order.hint.lastArrivalFirst': 'يتبع تسجيل الحضور: آخر من وصل يتحدث أولًا.',
  'setup.order.hint.board': 'العوائق المفتوحة بدلًا من الأشخاص، من العمود الأيمن إلى الأيسر.',
  'setup.order.again': 'إعادة القرعة',
  'setup.order.restore': 'إعادة الترتيب',
  'setup.bringBack': 'إعادة {name}',

  'setup.clock': 'الساعات على شاشة القاعة',
  'setup.clock.down': 'الوقت المتبقي',
  'setup.clock.up': 'الوقت المستخدم',
  'setup.clock.colour': 'اللون فقط',
  'setup.phases': 'متى يصير الأمر عاجلًا',
  'setup.turnWrapUp': 'المداخلة: الاختتام عند تبقي %',
  'setup.turnLastWords': 'المداخلة: الكلمات الأخيرة عند تبقي %',
  'setup.boxWrapUp': 'الصندوق الزمني: الاختتام عند تبقي %',
  'setup.boxLastMinutes': 'الصندوق الزمني: الكلمات الأخيرة، الدقائق المتبقية',
  'setup.noNames': 'الفرق بدل الأسماء على شاشة القاعة',
  'setup.byClock': 'البدء تلقائيًا في الموعد المحدد',
  'setup.later': 'ابتداءً من المرة القادمة',
  'setup.later.why':
    'بدأ هذا الاجتماع، لذلك تبقى هذه كما هي اليوم. يمكن زيادة الصندوق الزمني أو إنقاصه دقيقة، وسحب المداخلات.',
  'setup.byClock.unbooked': 'لا موعد محددًا لهذا الاجتماع، لذلك لا يبدأ تلقائيًا.',
  'setup.refused':
    'أحد الأرقام هنا غير ممكن. تأتي الكلمات الأخيرة بعد الاختتام، والصندوق الزمني دقيقة على الأقل.',

  'setup.startsItself': 'يبدأ تلقائيًا {time}',
  'setup.startsItself.in': 'بعد {time}',
  'setup.startsItself.cancel': 'ليس اليوم (Esc)',
  'setup.startsItself.again': 'البدء تلقائيًا رغم ذلك',
  'setup.notice.started': 'الساعة {time}: بدأ الاجتماع تلقائيًا.',

  'setup.rota': 'مناوبة التيسير',
  'setup.rota.hint': 'من ييسّر بالتناوب. إغلاق الجلسة ينقلها إلى التالي.',
  'setup.rota.everyone': 'الجميع بالتناوب',
  'setup.rota.nobody': 'لا يُعرف بعد من يمكنه التيسير.',
  'setup.rota.today': 'الميسّر اليوم: {name}',
  'setup.rota.next': 'المرة القادمة: {name}',
  'setup.rota.skip': 'تخطي',
  'setup.rota.swap': 'تبديل مع…',

  'audience.seat': 'المقعد {number, number}',
  'audience.startsItself': 'يبدأ تلقائيًا',
  'audience.ends': 'ينتهي {time}',
  'audience.endsOff': 'ينتهي {time} ({off})',
  'audience.of': 'من {time}',
  'audience.stayCount':
    '{count, plural, zero {من يهمه الأمر} one {يبقى شخص واحد} two {يبقى شخصان} few {يبقى # أشخاص} many {يبقى # شخصًا} other {يبقى # شخص}}',
  'audience.whenReady': 'يبدأ عند حضور الجميع',
  'audience.closed.again': 'المرة القادمة: {ceremony} · {unit} · {time}',
  'audience.review.nothingNew': 'لم يُطرح شيء جديد',
  'audience.review.carries': 'يحمله {name}',
  'audience.review.answeredMain':
    '{count, plural, zero {لا ردود إلى الأسفل} one {رد واحد إلى الأسفل} two {ردان إلى الأسفل} few {# ردود إلى الأسفل} many {# ردًا إلى الأسفل} other {# رد إلى الأسفل}}',
  'audience.review.decidedMain':
    '{count, plural, zero {لا قرارات} one {قرار واحد} two {قراران} few {# قرارات} many {# قرارًا} other {# قرار}}',
  'audience.review.raisedMain':
    '{count, plural, zero {لا عوائق تبقى هنا} one {عائق واحد يبقى هنا} two {عائقان يبقيان هنا} few {# عوائق تبقى هنا} many {# عائقًا يبقى هنا} other {# عائق يبقى هنا}}'
}
