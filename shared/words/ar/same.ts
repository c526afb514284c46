import type { Key } from '../en'

/** Arabic: the same impediment from several teams: suggested, merged, taken apart again. */
export const same: Partial<Record<Key, string>> = {
  'same.title': 'يبدو أنه نفسه',
  'same.metBy':
    '{count, plural, zero {لم يواجهه أي فريق} one {واجهه فريق واحد} two {واجهه فريقان} few {واجهته # فرق} many {واجهه # فريقًا} other {واجهه # فريق}}',
  'same.about': 'من {unit}، الآن لدى {ball}',
  'same.thatGoesOn': 'ذاك يستمر عن الاثنين.',
  'same.thisGoesOn': 'هذا يستمر عن الاثنين.',
  'same.merge': 'دمج',
  'same.mergeWith': 'دمج مع «{title}»',
  'same.merged': 'تم الدمج: «{title}» يستمر عن الاثنين.',
  'same.join': 'انضمام إليه',
  'same.joinWith': 'انضمام إليه: «{title}»',
  'same.joinHint': 'عندها يستمر كعائق واحد، ويُذكر فريقك بين من واجهوه.',
  'same.joined': 'تم الانضمام: «{title}» يستمر، و{unit} بين من واجهوه.',
  'same.raisers': 'من واجهه',
  'same.raisedAt': 'طُرح {when}',
  'same.takeOut': 'إخراج من جديد',
  'same.takeOutOf': 'إخراج من جديد: {unit}',
  'same.takenOut': 'عاد مستقلًا: {title}',
  'same.goesOnAs': '«{title}» يستمر عن هذا.',
  'same.show': 'إظهاره'
}
