import type { Key } from '../en'

/** Japanese: when an impediment reaches the top, why not today, and what is wrong with the plan of the day. */
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
  'plan.nobodyAbove': '{unit}の上には誰もいません：{teams, plural, other {#チームが最上位へ届きません。}}'
}
