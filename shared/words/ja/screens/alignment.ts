import type { Key } from '../../en'

/** Japanese: which goal leads where. */
export const alignment: Partial<Record<Key, string>> = {
  'align.title': '整合',
  'align.tree': '目標（貢献先別）',
  'align.root': 'すべての目標',
  'align.picture': '{goal}と、それに貢献するもの',
  'align.led': '上につながる目標',
  'align.led.text': '未達の目標{all, number}件のうち{led, number}件が最上位の目標につながる',
  'align.loose': 'どこにもつながらない',
  'align.loose.text': '上位の目標を挙げていないか、なくなった目標を挙げている',
  'align.unserved': '貢献する目標がない',
  'align.unserved.text': '下位の誰も自分の目標にしていない',
  'align.without': '目標がない',
  'align.without.text': '{all, number}単位中：目指すものをまだ示していない',
  'align.all': 'すべて',
  'align.part': 'どの目標',
  'align.search': '目標と単位を検索',
  'align.below': '{count, plural, other {下位に貢献のない目標#件}}',
  'align.levels': '上につながる目標を持つ単位（レベル別）',
  'align.levels.note': '塗り：上につながる。斜線：どこにもつながらない。空白：目標なし。',
  'align.levels.text': '上につながる{led, number}、つながらない{loose, number}、目標なし{without, number}',
  'align.head.led': '上につながる単位',
  'align.head.loose': 'つながらない単位',
  'align.head.without': '目標のない単位',
  'align.head.goals': '未達の目標'
}
