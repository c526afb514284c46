import type { Report, ReportImpediment } from '../../../shared/report/types'
import { message } from '../../../shared/words/message'

// Local times, so that the golden pages are the same in every time zone.
export const at = (hours: number, minutes: number, day = 20): number =>
  new Date(2026, 10, day, hours, minutes).getTime()

const minutes = (count: number, seconds = 0) => (count * 60 + seconds) * 1000

const impediment = (about: Partial<ReportImpediment>): ReportImpediment => ({
  title: 'HSM certificates expire on 25 November',
  blocked: 'Signing of settlement files in production',
  effect: 'Sprint Goal "first live refund" cannot be met',
  ask: 'Approve the £18k renewal today',
  owner: 'W. Oyelaran',
  neededBy: '2026-11-20',
  raisedAt: at(8, 32),
  state: 'open',
  path: [
    { unitName: 'Ledger', arrivedAt: at(8, 32), answeredAt: null },
    { unitName: 'Payments SoS', arrivedAt: at(8, 43), answeredAt: null },
    { unitName: 'Core SoSoS', arrivedAt: at(8, 59), answeredAt: null }
  ],
  ...about
})

const nothing: Report = {
  sessionId: '01935c7e-0000-7000-8000-000000000001',
  kind: 'daily',
  unitName: 'Ledger',
  unitLabel: message('level.team'),
  parentName: 'Payments SoS',
  startedAt: at(8, 30),
  closedAt: at(8, 42),
  boxMs: minutes(15),
  usedMs: minutes(12, 4),
  keptBox: true,
  attendance: [],
  goingUp: [],
  cameBack: [],
  answered: [],
  raised: [],
  dependencies: [],
  green: null,
  waiting: [],
  confidential: 0,
  turns: [],
  parked: [],
  decisions: [],
  product: null,
  retro: null,
  sprint: null,
  sample: false,
  rehearsal: false
}

export const emptyDaily: Report = nothing

export const scaledDaily: Report = {
  ...nothing,
  sessionId: '01935c7e-0000-7000-8000-000000000002',
  kind: 'scaledDaily',
  unitName: 'Payments SoS',
  unitLabel: message('level.sos'),
  parentName: 'Core SoSoS',
  startedAt: at(8, 45),
  closedAt: at(8, 59),
  usedMs: minutes(14, 20),
  attendance: [
    { name: 'Cards', mark: 'present', by: '' },
    { name: 'Ledger', mark: 'represented', by: 'W. Oyelaran' },
    { name: 'Fraud Signals', mark: 'present', by: '' },
    { name: 'Pricing', mark: 'absent', by: '' }
  ],
  goingUp: [impediment({})],
  cameBack: [
    {
      ...impediment({
        title: 'Vendor NDA is still with legal',
        blocked: '',
        effect: 'Pilot with Merchant Portal waits',
        ask: 'A signature, or another way',
        owner: '',
        neededBy: null,
        raisedAt: at(8, 34, 19),
        state: 'answered',
        path: [
          { unitName: 'Merchant Portal', arrivedAt: at(8, 34, 19), answeredAt: null },
          { unitName: 'Payments SoS', arrivedAt: at(8, 45, 19), answeredAt: null },
          { unitName: 'Executive Action Team', arrivedAt: at(9, 0, 19), answeredAt: at(9, 21, 19) }
        ]
      }),
      answer: {
        disposition: 'decline',
        text: 'Use the 2025 framework contract.',
        owner: '',
        due: null,
        fromUnit: 'Executive Action Team',
        at: at(9, 21, 19)
      }
    }
  ],
  raised: [
    impediment({}),
    impediment({
      title: 'Test data refresh is broken',
      blocked: 'Regression tests',
      effect: '',
      ask: '',
      owner: 'A. Rossi',
      neededBy: null,
      raisedAt: at(8, 51),
      path: [{ unitName: 'Payments SoS', arrivedAt: at(8, 51), answeredAt: null }]
    }),
    impediment({
      title: 'Two teams need the same tester',
      state: 'resolved',
      owner: 'M. Okafor',
      blocked: '',
      effect: '',
      ask: '',
      neededBy: null,
      raisedAt: at(8, 53)
    })
  ],
  green: true,
  dependencies: [
    {
      happened: 'raised',
      what: 'Test accounts with a limit',
      from: 'Ledger',
      on: 'Cards',
      due: '2026-11-24',
      promised: null
    },
    {
      happened: 'overdue',
      what: 'The new tariff table',
      from: 'Pricing',
      on: 'Fraud Signals',
      due: '2026-11-18',
      promised: '2026-11-23'
    },
    { happened: 'resolved', what: 'Token v2 schema', from: 'Cards', on: 'Ledger', due: null, promised: null }
  ],
  turns: [
    { title: 'Cards', plannedMs: minutes(2) + 571, usedMs: minutes(1, 31) + 999, skipped: false },
    { title: 'Ledger', plannedMs: minutes(2) + 571, usedMs: minutes(2, 12) + 30, skipped: false },
    { title: 'Fraud Signals', plannedMs: minutes(2) + 571, usedMs: minutes(2) + 12, skipped: false },
    { title: 'Pricing', plannedMs: minutes(2) + 571, usedMs: 0, skipped: true }
  ],
  parked: [
    { text: 'Who owns the token v2 schema?', stay: ['Mia', 'Jon'], result: 'talked' },
    { text: 'Room for the review', stay: [], result: 'dropped' }
  ]
}

export const eatDaily: Report = {
  ...nothing,
  sessionId: '01935c7e-0000-7000-8000-000000000003',
  kind: 'eatDaily',
  unitName: 'Executive Action Team',
  unitLabel: message('level.eat'),
  parentName: null,
  startedAt: at(9, 15),
  closedAt: at(9, 31),
  usedMs: minutes(16, 10),
  keptBox: false,
  attendance: [
    { name: 'Ada', mark: 'present', by: '' },
    { name: 'Grace', mark: 'absent', by: '' }
  ],
  answered: [
    {
      ...impediment({
        state: 'answered',
        path: [
          { unitName: 'Ledger', arrivedAt: at(8, 32), answeredAt: null },
          { unitName: 'Payments SoS', arrivedAt: at(8, 43), answeredAt: null },
          { unitName: 'Core SoSoS', arrivedAt: at(8, 59), answeredAt: null },
          { unitName: 'Executive Action Team', arrivedAt: at(9, 12), answeredAt: at(9, 18) }
        ]
      }),
      answer: {
        disposition: 'take',
        text: 'Signed off; procurement renews before noon.',
        owner: 'Ada',
        due: '2026-11-20',
        fromUnit: 'Executive Action Team',
        at: at(9, 18)
      }
    }
  ],
  turns: [
    {
      title: 'HSM certificates expire on 25 November',
      plannedMs: minutes(4),
      usedMs: minutes(5),
      skipped: false
    }
  ],
  decisions: [{ kind: 'budget', text: 'Move £18k from Archive to Ledger.' }]
}

export const metaScrum: Report = {
  ...nothing,
  sessionId: '01935c7e-0000-7000-8000-000000000004',
  kind: 'metaScrum',
  unitName: 'Executive MetaScrum',
  unitLabel: message('level.eat'),
  parentName: null,
  startedAt: at(10, 0),
  closedAt: at(10, 55),
  boxMs: minutes(60),
  usedMs: minutes(54, 30),
  attendance: [
    { name: 'Ada', mark: 'present', by: '', team: 'Cards' },
    { name: 'Bo', mark: 'represented', by: 'Cy', team: 'Ledger' },
    { name: 'Dee', mark: 'absent', by: '', team: 'Fraud Signals' },
    { name: 'Sales', mark: 'present', by: '', stakeholder: true }
  ],
  turns: [
    { title: 'vision', plannedMs: minutes(5), usedMs: minutes(4), skipped: false },
    { title: 'backlog', plannedMs: minutes(30), usedMs: minutes(33, 15), skipped: false }
  ],
  decisions: [
    { kind: 'budget', text: 'Move £40k from Archive to Refunds' },
    { kind: 'realign', text: 'Pricing joins Core from the next Sprint' }
  ],
  product: {
    vision: 'One ledger, every payment settled in under a minute.',
    visionAbove: null,
    backlog: [
      { number: 1, was: 3, title: 'Instant refunds', value: 40, moved: true, why: 'Churn data' },
      { number: 2, was: 1, title: 'SEPA 2027', value: 35.5, moved: true, why: '' },
      { number: 3, was: null, title: 'Ledger archive', value: null, moved: false, why: '' },
      { number: 4, was: 4, title: 'Statement search', value: 8, moved: false, why: '' }
    ],
    votes: [
      { name: 'Finance', vote: 'consent', reason: '', answer: null },
      {
        name: 'Operations',
        vote: 'object',
        reason: 'No capacity before March',
        answer: { how: 'over', by: 'W. Oyelaran', text: 'A second team joins in April' }
      },
      { name: 'Sales', vote: 'concern', reason: 'Tell the partners first', answer: null },
      { name: 'Legal', vote: 'absent', reason: '', answer: null }
    ],
    unasked: ['Brand'],
    dod: [
      { line: 'Contract test is green', met: 21 },
      { line: 'Runbook is updated', met: 8 }
    ],
    dodVersion: 7,
    teams: 23,
    outside: [
      { what: 'killed', item: 'x', title: 'Fax gateway', from: null, to: null, reason: '', at: at(9, 0) }
    ],
    figures: [
      {
        name: 'Settled under a minute',
        category: 'value',
        measure: '%',
        last: 93,
        before: 88,
        went: 'better',
        target: 95,
        meetsTarget: false
      },
      {
        name: 'Escaped defects',
        category: 'quality',
        measure: '',
        last: 7,
        before: 4,
        went: 'worse',
        target: 5,
        meetsTarget: false
      }
    ],
    preferences: [{ name: 'Sales', text: 'Refunds before the summer' }],
    budgets: [{ item: 'a', title: 'Instant refunds', from: 120_000, to: 160_000, reason: 'From Archive' }],
    ended: [{ item: 'k', title: 'Cheque printing', was: 5, state: 'killed', reason: 'Nobody asks for it' }],
    realigned: [{ moved: 'p', name: 'Pricing', fromName: 'Shop', toName: 'Core', inDelivery: true }],
    next: { day: '2026-12-18', time: '10:00' }
  }
}

export const abandoned: Report = { ...nothing, startedAt: null, closedAt: null, usedMs: 0, keptBox: false }
