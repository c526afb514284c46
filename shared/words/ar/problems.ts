import type { Key } from '../en'

/** Arabic: what went wrong and what to do: `problem.x` is the sentence, `problem.x.advice` what the reader can do. */
export const problems: Partial<Record<Key, string>> = {
  'problem.notFound': 'لم يعد ذلك هنا.',
  'problem.notAllowed': 'لا يُسمح لهذه النافذة بذلك.',
  'problem.badInput': 'لم يفهم Sameday ذلك: {detail}.',
  'problem.storeUnavailable': 'قاعدة البيانات تبدأ من جديد.',
  'problem.storeUnavailable.advice': 'ما تعرضه الشاشة محفوظًا في أمان. حاول مجددًا بعد لحظة.',
  'problem.unexpected': 'حدث أمر غير متوقع: {detail}.',
  'problem.unexpected.advice': 'لم يُفقد شيء مما ظهر محفوظًا. يُرجى الإبلاغ عن ذلك.'
}
