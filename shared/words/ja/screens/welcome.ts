import type { Key } from '../../en'

/** Japanese: the first run: three ways to begin. */
export const welcome: Partial<Record<Key, string>> = {
  'welcome.title': 'どの妨げも、取り除ける人のもとへ。その日のうちに。',
  'welcome.lead': 'Samedayは会場でのスタンドアップを進行します。引き継がない限り、何もこのPCの外に出ません。',
  'welcome.standup': '今すぐスタンドアップを開く',
  'welcome.standup.text': '参加者の名前を入力するだけ。1分で時計が動き出します。',
  'welcome.sample': 'サンプルを見てみる',
  'welcome.sample.text': '23チーム、118人、そして上へ向かう朝の障害事項。ワンクリックで削除できます。',
  'welcome.sample.making': '2週間分のセレモニーを再現しています',
  'welcome.bring': '組織を取り込む',
  'welcome.bring.text': 'ユニットと人のCSVを開きます。変わる前に、変わる内容を確かめられます。',
  'welcome.standupTitle': '参加者は？',
  'welcome.team': 'チーム名（任意）',
  'welcome.names': '名前を1行に1人ずつ、貼り付けか入力',
  'welcome.names.hint': 'Ctrl+Enterで次へ進みます。貼り付けた後や空行ではEnterでも進めます。',
  'welcome.count': '{count, plural, =0 {まだ誰もいません} other {#人}}',
  'welcome.perPerson': '{box}のタイムボックスで1人あたり約{each}',
  'welcome.continue': '続ける',
  'welcome.back': '戻る',
  'welcome.dropHint': 'ファイルをこのウィンドウのどこにでもドロップできます。'
}
