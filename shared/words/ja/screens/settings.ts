import type { Key } from '../../en'

/** Japanese: the Settings room. */
export const settings: Partial<Record<Key, string>> = {
  'settings.room': '会場画面',
  'settings.theme': '会場画面のテーマ',
  'settings.theme.bright': '明るい会場',
  'settings.theme.dim': '暗い会場',
  'settings.theme.text': '照明のついた会場には明るいテーマ、暗い会場には暗いテーマを。',
  'settings.size': '会場の広さ',
  'settings.size.text': '会場画面の最も小さい文字が読める距離です。',
  'settings.size.height': '画面の高さ（m）',
  'settings.size.seat': '最も遠い席（m）',
  'settings.size.readable': '{far, number} mまで読めます。',
  'settings.size.everySeat': '{far, number} mまで読めます。すべての席から読めます。',
  'settings.size.tooFar':
    '{far, number} mまで読めます。最も遠い席には高さ{height, number} mの画面が必要です。または席を近づけてください。',
  'settings.language': '言語',
  'settings.sample': 'サンプル組織',
  'settings.sample.text': '試すための架空の組織です。自分の組織とは別に保管されます。',
  'settings.sample.explore': 'サンプルを見てみる',
  'settings.sample.remove': 'サンプルを削除',
  'settings.files': '組織ファイル',
  'settings.files.text': 'CSVからユニット、人、役割を取り込みます。変わる前に、変わる内容を確かめられます。',
  'settings.files.open': '組織を取り込む',
  'settings.about': 'Samedayについて',
  'settings.version': 'Sameday {version}',
  'settings.attribution':
    'セレモニーは、Jeff SutherlandとScrum, Inc.がCC BY-SA 4.0で提供するScrum@Scaleガイドに沿い、独自の言葉で書いています。Scrum@Scaleはその所有者の登録商標で、Samedayは提携関係にありません。',
  'settings.privacy':
    'Samedayはネットワークに一切接続しません。入力した内容は、引き継がない限りこのPCに残ります。'
}
