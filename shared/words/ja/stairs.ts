import type { Key } from '../en'

/** Japanese: when an impediment reaches the top, why not today, what is wrong with the plan of the day, and working time. */
export const stairs: Partial<Record<Key, string>> = {
  'stairs.seesAt': '{top}は{at, time, short}に確認します',
  'stairs.notToday': '{top}は今日は確認しません',
  'stairs.notTodayBut': '今日ではありません：{top}の確認は{at, date, ::EEEMMMd} {at, time, short}です',
  'stairs.why.nobodyAbove': '{unit}の上には誰もいません。',
  'stairs.why.noTime': '{unit}には予定の時刻がありません。',
  'stairs.why.dayOff': '{unit}は今日は休みです。',
  'stairs.why.held': '{unit}は今日すでに{at, time, short}に集まりました。',
  'stairs.why.passed': '{unit}の今日の予定は{at, time, short}で、もう過ぎました。',
  'stairs.why.before': '{unit}は{at, time, short}に集まりますが、これが届くのは{arrives, time, short}です。',
  'stairs.why.after': '{unit}の次の集まりは{at, date, ::EEEMMMd} {at, time, short}です。',
  'plan.early':
    '{unit}は{child}が終わる{ends, time, short}より前の{at, time, short}に始まります。{teams, plural, =0 {} other {#チームがその日のうちに最上位へ届きません。}}',
  'plan.noTime':
    '{unit}には予定の時刻がありません：{teams, plural, other {#チームがその日のうちに最上位へ届きません。}}',
  'plan.dayOff':
    '{unit}は{at, date, ::EEEMMMd}は休みです：{teams, plural, other {#チームがその日は最上位へ届きません。}}',
  'plan.nobodyAbove': '{unit}の上には誰もいません：{teams, plural, other {#チームが最上位へ届きません。}}',
  'plan.title': '今日の計画',
  'plan.putAway': 'この助言を片づける',
  'plan.more': '{count, plural, other {ほか#件}}',
  'today.there': '（現地{time}）',
  'unitWork.title': '勤務時間',
  'unitWork.own': 'このユニット独自です。空欄は上のユニットと同じ：{zone}、{from}～{to}。',
  'unitWork.inherited': '上のユニットと同じ：{zone}、{from}～{to}。',
  'unitWork.zone': 'タイムゾーン',
  'unitWork.zone.wrong': 'Europe/Berlinのような名前を書いてください。',
  'unitWork.hours': '勤務時間帯',
  'unitWork.hours.wrong': '09:00-17:00のように書いてください。',
  'unitWork.days': '勤務日',
  'unitWork.off': '休日',
  'unitWork.off.wrong': '2026-12-25のような日付をコンマで区切って書いてください。',
  'unitWork.warn': '古くなるまで（勤務時間）',
  'unitWork.stale': '古すぎるまで（勤務時間）',
  'unitWork.age.wrong': '時間数を書いてください。',
  'unitWork.asAbove': 'すべて上のユニットと同じ',
  'import.problem.badWork': '{column}の「{text}」は読めません。{unit}はこれなしで取り込まれます。'
}
