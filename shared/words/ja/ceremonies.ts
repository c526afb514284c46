import type { Key } from '../en'

/** Japanese: names of the field: ceremonies, levels, roles, dispositions. One spelling each. */
export const ceremonies: Partial<Record<Key, string>> = {
  'ceremony.daily': 'デイリースクラム',
  'ceremony.scaledDaily': 'スケールドデイリースクラム',
  'ceremony.eatDaily': 'EATデイリー',
  'ceremony.metaScrum': 'メタスクラム',
  'ceremony.scaledRetro': 'スケールドレトロスペクティブ',

  'level.team': 'チーム',
  'level.sos': 'スクラムオブスクラムズ',
  'level.sosos': 'スクラムオブスクラムオブスクラムズ',
  'level.deeper': 'レベル{height}',
  'level.eat': 'エグゼクティブアクションチーム',

  'role.member': 'メンバー',
  'role.sm': 'スクラムマスター',
  'role.po': 'プロダクトオーナー',
  'role.sosm': 'スクラムオブスクラムズマスター',
  'role.cpo': 'チーフプロダクトオーナー',
  'role.stakeholder': 'ステークホルダー',

  'cycle.delivery': 'デリバリー',
  'cycle.product': 'プロダクト',

  'disposition.resolve': '解決',
  'disposition.take': '引き受け',
  'disposition.ask': '追加情報の依頼',
  'disposition.return': '助言つき差し戻し',
  'disposition.decline': '却下',
  'disposition.transform': '変革項目化',

  'mark.unmarked': '未確認',
  'mark.present': '出席',
  'mark.represented': '代理出席',
  'mark.absent': '欠席',

  'part.vision': 'ビジョンとゴール',
  'part.value': '価値と指標',
  'part.backlog': '並べたバックログ',
  'part.consent': '同意の確認',
  'part.dod': '完成の定義',
  'part.decisions': '決定事項と次回の日程',
  'part.results': '実験と結果',
  'part.standardise': '学んだこと',
  'part.experiments': '次の実験',
  'part.spread': '広めること',
  'part.transformation': '変革バックログ',

  'vote.consent': '同意',
  'vote.concern': '懸念つき同意',
  'vote.object': '異議',
  'vote.absent': '欠席'
}
