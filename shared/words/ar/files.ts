import type { Key } from '../en'

export const files: Partial<Record<Key, string>> = {
  'file.table': 'جدول (CSV وXLSX وODS)',
  'history.export.ods': 'مصنف (ODS)',
  'files.bringIn': 'استيراد من ملف',
  'files.examples': 'تجربة ملف مثال',
  'files.export.backlog': 'تصدير قائمة الأعمال',
  'files.export.goals': 'تصدير الأهداف',
  'files.export.figures': 'تصدير الأرقام',
  'files.export.organisation': 'تصدير المؤسسة',
  'import.file.damaged': 'الملف {file} تالف أو مقفل أو ليس جدول بيانات.',
  'import.file.bomb':
    'سيتضخم الملف {file} عند فكه إلى أكثر من مئة ضعف حجمه، ولا يفعل ذلك جدول حقيقي. لم يُفتح.',
  'import.file.noUnit': 'يحوي {file} شيئًا من جانب المنتج، ولا توجد بعدُ وحدة يمكن أن ينتمي إليها.',
  'import.file.noUnit.advice': 'استورد مؤسستك أولًا ثم هذا الملف من جديد.',
  'import.holds.items':
    '{count, plural, zero {# صف} one {صف واحد} two {صفان} few {# صفوف} many {# صفًا} other {# صف}} {source, select, jira {من Jira} azure {من Azure DevOps} linear {من Linear} sameday {من Sameday} other {في الملف}}، لقائمة أعمال {unit}',
  'import.holds.goals':
    '{count, plural, zero {# هدف} one {هدف واحد} two {هدفان} few {# أهداف} many {# هدفًا} other {# هدف}} في الملف، لوحدة {unit}',
  'import.holds.figures':
    '{count, plural, zero {# صف من الأرقام} one {صف واحد من الأرقام} two {صفان من الأرقام} few {# صفوف من الأرقام} many {# صفًا من الأرقام} other {# صف من الأرقام}}، لوحدة {unit}',
  'import.note.states': 'حالات لا يعرفها Sameday وتُعدّ مفتوحة: {states}.',
  'import.note.cut':
    '{count, plural, zero {# صف فيه} one {صف واحد فيه} two {صفان فيهما} few {# صفوف فيها} many {# صفًا فيها} other {# صف فيها}} نص أطول مما يحفظه Sameday؛ يُحذف آخره.',
  'import.note.parents':
    '{count, plural, zero {# صف يذكر} one {صف واحد يذكر} two {صفان يذكران} few {# صفوف تذكر} many {# صفًا تذكر} other {# صف يذكر}} بندًا أعلى ليس في الملف ولا في القائمة؛ يدخل من دونه.',
  'import.note.missing':
    '{count, plural, zero {لا بنود} one {بند واحد جلبه ملف كهذا} two {بندان جلبهما ملف كهذا} few {# بنود جلبها ملف كهذا} many {# بندًا جلبها ملف كهذا} other {# بند جلبها ملف كهذا}} لا يذكرها أي سطر مقروء؛ تبقى لأن سطرًا متجاوَزًا قد يذكرها.',
  'import.problem.noTitle': 'لا عنوان له.',
  'import.problem.wideCut': 'فيه خلايا أكثر من الأعمدة: أُهمل ما يبدأ من {column}.',
  'import.problem.badNumber': '«{text}» ليس رقمًا؛ يدخل {item} من دونه.',
  'import.problem.eitherNumber': 'تُقرأ «{text}» بطريقتين: اختر أعلاه أيهما المقصود فيدخل السطر.',
  'import.problem.badDate': '«{text}» ليس تاريخًا؛ يدخل {item} من دونه.',
  'import.problem.endsBeforeStart': 'ينتهي {item} قبل أن يبدأ؛ يدخل من دون تواريخ.',
  'import.problem.itemElsewhere': '{item} موجود من قبل في قائمة أعمال {unit} ويبقى فيها.',
  'import.problem.itemCircle': 'سيكون {item} جزءًا من نفسه؛ يدخل من دون بند أعلى.',
  'import.problem.unknownGoal': '«{goal}» ليس هدفًا لـ {unit} ولا لوحدة فوقها.',
  'import.problem.goalElsewhere': '{goal} هدف لـ {unit} من قبل ويبقى فيها.',
  'import.problem.goalState': '«{text}» ليست حالة هدف: open أو met أو dropped. يدخل {goal} من دونها.',
  'import.problem.unknownServed': '«{serves}» ليس هدفًا لوحدة أعلى؛ يدخل {goal} من دونه.',
  'import.problem.noMetric': 'لا يذكر مقياسًا.',
  'import.problem.metricGroup':
    '«{text}» ليست مجموعة: productivity أو value أو quality أو sustainability أو own. يدخل {metric} من دونها.',
  'import.problem.metricBetter': '«{text}» ليس اتجاهًا: up أو down. يدخل {metric} من دونه.',
  'import.problem.noWhen': 'لا يذكر سبرنتًا ولا يومًا يمكن قراءته.',
  'import.problem.unknownSprint': 'لا يوجد سبرنت «{sprint}» لدى {unit}. خطط له أولًا أو اذكر يومًا.',
  'importDialog.for': 'لوحدة {unit}',
  'importDialog.pickUnit': 'لمن هو؟',
  'importDialog.order':
    'وضع {moved, plural, zero {# بند موجود} one {بند واحد موجود} two {بندين موجودين} few {# بنود موجودة} many {# بندًا موجودًا} other {# بند موجود}} حيث يضعها الملف',
  'importDialog.mirror':
    '{missing, plural, zero {لا بنود لتركها} one {ترك بند واحد لم يعد الملف يذكره} two {ترك بندين لم يعد الملف يذكرهما} few {ترك # بنود لم يعد الملف يذكرها} many {ترك # بندًا لم يعد الملف يذكرها} other {ترك # بند لم يعد الملف يذكرها}}',
  'importDialog.dates': 'تواريخ مثل {sample} تُقرأ بطريقتين. هو:',
  'importDialog.dates.unsaid': 'تُهمل هذه التواريخ إلى أن تختار.',
  'importDialog.numbers': 'أرقام مثل {sample} تُقرأ بطريقتين. هو:',
  'importDialog.numbers.unsaid': 'تُهمل هذه الأرقام إلى أن تختار.',
  'importDialog.asLastTime': 'قُرئ كما في المرة السابقة بهذه العناوين.',
  'importDialog.afresh': 'خمّن من جديد',
  'importDialog.saveSkipped': 'احفظ السطور المتجاوَزة',
  'importDialog.leftOut':
    'دخل كل ما عداها. {count, plural, zero {لم يُتجاوز أي سطر.} one {تُجووز سطر واحد: احفظه وأصلحه وأدخل الملف من جديد.} two {تُجووز سطران: احفظهما وأصلحهما وأدخل الملف من جديد.} few {تُجووزت # سطور: احفظها وأصلحها وأدخل الملف من جديد.} many {تُجووز # سطرًا: احفظها وأصلحها وأدخل الملف من جديد.} other {تُجووز # سطر: احفظها وأصلحها وأدخل الملف من جديد.}}',
  'import.skipped.why': 'سبب التجاوز',
  'importDialog.columns': 'أي عمود يقول ماذا',
  'importDialog.columns.ask': 'لا يعرف Sameday هذه العناوين. حدّد عمود العنوان فتصير الصفوف بنودًا في القائمة.',
  'importDialog.columns.none': 'لا شيء',
  'importDialog.columns.unnamed': 'العمود {number, number}',
  'importDialog.field.title': 'العنوان',
  'importDialog.field.key': 'معرّفه',
  'importDialog.field.parent': 'جزء من'
}
