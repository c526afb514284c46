import { describe, expect, test } from 'vitest'
import { likeFrom, type Titled, titleIndex } from '../../../shared/impediment/similar'

/** A list of titles that stays as it is. */
function similarTitles(titles: readonly Titled[]) {
  const index = titleIndex()
  for (const { id, title } of titles) index.put(id, title)
  return index
}

/** A list as it stands open somewhere, so that what is common in it counts for little. */
const open = [
  'No quota left for the staging environment',
  'Vendor has not signed the NDA',
  'Firewall rule is waiting for approval',
  'Two testers are ill this week',
  'Legal has not answered about the data export',
  'Test data refresh is broken',
  'Designs for the refund screen are missing',
  'Build agents run out of disk space',
  'Card scheme certification moved by two weeks',
  'We do not know who decides about the tariff',
  'Laptop for the new colleague has not arrived',
  'Sandbox of the bank is not reachable',
  'Waiting for the approval of the architects',
  'Still waiting for an answer from purchasing',
  'Approval for the new supplier is missing',
  'Waiting for access to the log files',
  'Die Fachabteilung ist nicht erreichbar',
  'Der Dienstleister ist seit Tagen nicht erreichbar',
  'Esta semana sem ambiente de homologação',
  'Falta a aprovação do orçamento'
]

const score = (a: string, b: string): number => {
  const titles = [...open, b].map((title, i) => ({ id: String(i), title }))
  return (
    similarTitles(titles)
      .like(a, 20)
      .find(({ id }) => id === String(open.length))?.score ?? 0
  )
}

const same: readonly (readonly [string, string])[] = [
  ['HSM certificates expire on 25 Nov', 'HSM certificate expires this week'],
  ['Staging environment is down', 'The staging environment is down since Monday'],
  ['Test data refresh is broken', 'Refreshing the test data has been broken for days'],
  ['Waiting for firewall approval', 'Firewall rule waits for approval'],
  ['VPN drops every few minutes', 'VPN connection drops'],
  ['No licence for the load testing tool', 'Load testing tool: licence missing'],
  ['Sandbox of the bank not reachable', 'Bank sandbox is unreachable'],
  ['Testumgebung ist seit gestern nicht erreichbar', 'Die Testumgebung ist nicht erreichbar'],
  ['Zertifikat für die Signatur läuft ab', 'Signatur-Zertifikate laufen ab'],
  ['Freigabe der Firewall fehlt', 'Firewallfreigabe fehlt'],
  ['L’environnement de recette est en panne', 'Environnement de recette en panne depuis lundi'],
  ['Pas de licence pour l’outil de tests de charge', 'Licence manquante : outil de tests de charge'],
  ['El entorno de pruebas está caído', 'Entorno de pruebas caido desde ayer'],
  ['Certificado do HSM vence na sexta', 'Vence o certificado HSM'],
  ['ステージング環境が落ちている', '昨日からステージング環境が落ちています'],
  ['テストデータの更新が壊れている', 'テストデータの更新ができない'],
  ['بيئة الاختبار متوقفة منذ الأمس', 'بيئة الإختبار متوقفة'],
  ['شهادة التوقيع تنتهي هذا الأسبوع', 'انتهاء شهادة التوقيع']
]

const different: readonly (readonly [string, string])[] = [
  ['Staging environment is down', 'Production database is slow'],
  ['HSM certificates expire on 25 Nov', 'Card scheme certification moved by two weeks'],
  ['Waiting for the approval of the budget', 'Waiting for firewall approval'],
  ['Test data refresh is broken', 'Unit tests are broken on main'],
  ['Legal has not answered about the data export', 'Vendor has not answered about the price'],
  ['Two testers are ill this week', 'Two designers leave next week'],
  ['No laptop for the new colleague', 'No licence for the new tool'],
  ['Testumgebung ist nicht erreichbar', 'Der Product Owner ist nicht erreichbar'],
  ['Warten auf die Freigabe des Budgets', 'Warten auf die Rechtsabteilung'],
  ['L’environnement de recette est en panne', 'Le fournisseur ne répond pas'],
  ['El entorno de pruebas está caído', 'El proveedor no ha firmado el contrato'],
  ['ステージング環境が落ちている', '本番データベースが遅い'],
  ['テストデータの更新が壊れている', 'レビューを待っている'],
  ['بيئة الاختبار متوقفة', 'المورد لم يوقع العقد'],
  ['شهادة التوقيع تنتهي هذا الأسبوع', 'اجتماع التخطيط هذا الأسبوع']
]

describe('titles that may be the same thing', () => {
  test.each(same)('%s — %s', (a, b) => {
    expect(score(a, b)).toBeGreaterThanOrEqual(likeFrom)
    expect(score(b, a)).toBeGreaterThanOrEqual(likeFrom)
  })
})

describe('titles that only sound alike', () => {
  test.each(different)('%s — %s', (a, b) => {
    expect(score(a, b)).toBe(0)
    expect(score(b, a)).toBe(0)
  })
})

test('the best comes first, no more come than were asked for, and some may be kept out', () => {
  const titles = [
    { id: 'far', title: 'Staging environment is slow' },
    { id: 'near', title: 'Staging environment is down again' },
    { id: 'own', title: 'Staging environment is down' },
    ...open.slice(1).map((title, i) => ({ id: `o${i}`, title }))
  ]
  const like = (most: number) =>
    similarTitles(titles)
      .like('Staging environment is down', most, (id) => id !== 'own')
      .map(({ id }) => id)
  expect(like(5)).toEqual(['near', 'far'])
  expect(like(1)).toEqual(['near'])
})

test('the order of the list changes nothing, and a title of signs alone is like nothing', () => {
  const titles = open.map((title, i) => ({ id: `o${i}`, title }))
  const asked = 'Firewall approval'
  expect(similarTitles([...titles].reverse()).like(asked, 9)).toEqual(similarTitles(titles).like(asked, 9))
  expect(similarTitles(titles).like('?! …', 9)).toEqual([])
  expect(similarTitles([]).like(asked, 9)).toEqual([])
})
