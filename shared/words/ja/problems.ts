import type { Key } from '../en'

/** Japanese: what went wrong and what to do: `problem.x` is the sentence, `problem.x.advice` what the reader can do. */
export const problems: Partial<Record<Key, string>> = {
  'problem.notFound': 'それはもうありません。',
  'problem.notAllowed': 'このウィンドウからはできません。',
  'problem.badInput': 'Samedayが理解できませんでした：{detail}。',
  'problem.storeUnavailable': 'データベースを再起動しています。',
  'problem.storeUnavailable.advice':
    '画面に保存済みと出ているものは無事です。少し待ってからもう一度お試しください。',
  'problem.unexpected': '予期しないことが起きました：{detail}。',
  'problem.unexpected.advice': '保存済みと出ていたものは失われていません。この件をお知らせください。'
}
