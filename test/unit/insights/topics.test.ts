import { expect, test } from 'vitest'
import { recurringTopics, tellingWords } from '../../../shared/insights/topics'

test('what comes back in different weeks is a topic, what came twice in one week is not', () => {
  const titles = [
    { title: 'Test data refresh is broken', week: 1 },
    { title: 'Waiting for the test data refresh again', week: 3 },
    { title: 'The test data of payments', week: 4 },
    { title: 'Vendor has not signed', week: 2 },
    { title: 'Another vendor agreement', week: 2 }
  ]
  expect(recurringTopics(titles, 10)).toEqual([
    { text: 'Test data', weeks: 3, count: 3 },
    { text: 'data refresh', weeks: 2, count: 2 }
  ])
})

test('a word that also stands alone is told by itself, and a word counts once for a title', () => {
  const titles = [
    { title: 'Firewall rule, firewall again', week: 1 },
    { title: 'Firewall for the depots', week: 2 },
    { title: 'A firewall change', week: 3 }
  ]
  expect(recurringTopics(titles, 10)).toEqual([{ text: 'Firewall', weeks: 3, count: 3 }])
})

test('small words of every language say nothing, and Japanese needs no spaces', () => {
  expect(tellingWords('The certificate for 2 gates is not signed')).toEqual([
    'certificate',
    'gates',
    'signed'
  ])
  expect(tellingWords('Wir warten auf die Freigabe der Firewall')).toEqual(['Freigabe', 'Firewall'])
  expect(tellingWords('Le certificat n’est pas signé')).toContain('certificat')
  expect(tellingWords('テストデータの更新が止まっている')).toContain('更新')
  expect(tellingWords('ننتظر شهادة التوقيع من المورد')).toContain('شهادة')
})
