import type { Key } from '../en'

/** Japanese: displays, the projector's coming and going, one-display mode, rehearsals, and leaving while a ceremony runs. */
export const displays: Partial<Record<Key, string>> = {
  'displays.gone': 'プロジェクターが外れました – つなぎ直すと元に戻ります（{display}）',
  'displays.offer': '{display}が接続されました。セレモニーをそこに表示しますか？',
  'displays.offer.accept': 'そこに表示',
  'displays.offer.decline': '今はしない',
  'displays.one': '画面は1つ：会場にすべて見えます',
  'displays.one.hint': '全画面で発表すれば、メモは見えません。',
  'displays.present': '全画面で発表',
  'displays.present.leave': '全画面を終了',
  'displays.present.controls': '操作',
  'displays.fullScreen': '画面いっぱいに',
  'displays.swap': '画面を入れ替え',
  'displays.wayland': '会場用のウィンドウをプロジェクターへドラッグし、F11を押してください',
  'displays.wayland.why': 'Waylandでは、Samedayが自分でウィンドウを動かすことはできません。',
  'displays.wayland.restart': 'X11モードで再起動',
  'displays.quit': 'セレモニーの進行中です。Samedayを終了しますか？',
  'displays.quit.detail': 'すべて保存済みです。同じ発言者、同じ時間から再開できます。',
  'displays.quit.leave': '途中のまま終了',
  'displays.quit.stay': '続ける',

  'rehearsal.title': 'リハーサル',
  'rehearsal.text':
    '今あるデータの使い捨ての写しでセレモニーを試せます。内容は残らず、引き継がれもしません。',
  'rehearsal.speed': '速さ',
  'rehearsal.times': '×{rate, number}',
  'rehearsal.start': 'リハーサルを開始',
  'rehearsal.mark': 'リハーサル ×{rate, number}',
  'rehearsal.end': 'リハーサルを終了',
  'rehearsal.notNow': 'セレモニーの進行中です。',
  'rehearsal.notNow.advice': '先に終えてください。リハーサル中は止めておくことになります。',
  'rehearsal.noCopy': 'リハーサル用の写しを作れませんでした。',
  'rehearsal.noCopy.advice': 'ディスクの空きを増やして、もう一度お試しください。何も変わっていません。',
  'rehearsal.nothingLeaves': 'これはリハーサルです。内容は引き継がれません。',
  'rehearsal.nothingLeaves.advice': '先にリハーサルを終了してください。'
}
