import type { Figure } from '../../../shared/ceremony/metascrum-state'
import { defaultThresholds } from '../../../shared/ceremony/setup'
import type {
  AudienceCard,
  AudienceRow,
  AudienceSnapshot,
  AudienceView,
  ClockFace,
  PublicAnswer,
  PublicDependency,
  PublicDue,
  PublicImpediment,
  PublicRung
} from '../../../shared/ceremony/snapshot'
import { DAY, HOUR, MINUTE, SECOND } from '../../../shared/time'
import { message } from '../../../shared/words/message'
import { heatOf156 } from './heat'
import { roadmapOfTwoGoals } from './roadmap'
import { ordinary, type Texts } from './texts'

const figures: readonly Figure[] = (
  [
    ['Points a Sprint', 'productivity', '', 184, 171, 'better', 180, true],
    ['Payments settled in under a minute', 'value', '%', 93.4, 96, 'worse', 95, false],
    ['Escaped defects', 'quality', '', 4, 4, null, 3, false],
    ['How we are', 'sustainability', '', 4.1, null, null, null, null]
  ] as const
).map(([name, category, measure, last, before, went, target, meetsTarget]) => ({
  name,
  category,
  measure,
  last,
  before,
  went,
  target,
  meetsTarget
}))

const metaScrumParts = ['vision', 'value', 'backlog', 'negotiate', 'dod', 'consent', 'decisions'] as const

// Every state of the room's screen as main could send it, with its clocks standing still where they show something.

const face = (elapsedMs: number, limitMs: number): ClockFace => ({ elapsedMs, limitMs, running: false })
const box = face(5 * MINUTE + 48 * SECOND, 15 * MINUTE)
const turnLeft = (leftMs: number): ClockFace => face(2 * MINUTE - leftMs, 2 * MINUTE)

const base: AudienceSnapshot = {
  seq: 0,
  mode: 'live',
  kind: 'scaledDaily',
  unitName: '',
  unitLabel: null,
  clock: 'down',
  thresholds: defaultThresholds,
  order: null,
  turn: null,
  box,
  pauseMs: 0,
  projectedOverMs: null,
  rate: 1,
  rehearsal: false,
  sample: false,
  atWall: new Date(2026, 10, 24, 8, 51).getTime(),
  view: { screen: 'idle' }
}

/** @returns the states by name; names are also those of the pictures */
export function statesOf(texts: Texts): Readonly<Record<string, AudienceSnapshot>> {
  const at = { ...base, unitName: texts.unit }
  const name = (list: readonly string[], index: number) => list[index % list.length] ?? ''
  const items = texts.titles.map((_, index) => item(texts, index))
  const first = item(texts, 0)

  const rows = (names: readonly string[], now: number, aged = false): readonly AudienceRow[] =>
    names.map((each, index) => ({
      id: String(index),
      name: each,
      part: null,
      number: index + 1,
      person: false,
      state: index === now ? 'now' : index === 0 && now > 1 ? 'skipped' : index < now ? 'done' : 'waiting',
      ms: 91 * SECOND,
      overMs: index === 1 ? 12 * SECOND : 0,
      age: aged ? (index === 0 ? 'warn' : index === 1 ? 'fresh' : 'stale') : null
    }))
  const run = (
    card: AudienceCard,
    list: readonly AudienceRow[],
    paused = false,
    dependencies = 0
  ): AudienceView => ({
    screen: 'run',
    paused,
    card,
    rows: list,
    counters: { raised: 12, goingUp: 10, parked: 11, dependencies }
  })
  const speaker = (
    who: string,
    scaled: boolean,
    goal: string,
    dependencies: readonly PublicDue[] = []
  ): AudienceCard => ({
    kind: 'speaker',
    name: who,
    rep: scaled ? name(texts.people, 1) : '',
    goal,
    prompts: scaled ? 'scaledDaily' : 'daily',
    dependencies
  })
  const daily = (
    turn: ClockFace,
    more: Partial<AudienceSnapshot> = {},
    paused = false
  ): AudienceSnapshot => ({
    ...at,
    kind: 'daily',
    turn,
    projectedOverMs: 20 * SECOND,
    view: run(speaker(name(texts.people, 2), false, texts.sentence), rows(texts.people, 2), paused),
    ...more
  })
  const part = (
    which: Extract<AudienceCard, { kind: 'part' }>['part'],
    consent = false
  ): AudienceSnapshot => ({
    ...at,
    kind: 'metaScrum',
    turn: turnLeft(70 * SECOND),
    box: face(18 * MINUTE, 60 * MINUTE),
    projectedOverMs: 0,
    view: run(
      {
        kind: 'part',
        part: which,
        title: '',
        vision: texts.vision,
        backlog: texts.titles.map((title, index) => ({
          id: String(index),
          number: index + 1,
          was: index === 1 ? null : index === 2 ? 11 : index + 1,
          title,
          value: 40 - index,
          doing: which === 'transformation' && index < 2,
          behind: which === 'transformation' ? 3 * index : 0,
          budget: null,
          end: which === 'backlog' && index === 3 ? ('killed' as const) : null
        })),
        backlogCount: 31,
        now: which === 'negotiate' ? 2 : -1,
        lead: null,
        visionAbove: which === 'vision' ? { sentence: texts.vision, unitName: texts.above } : null,
        outside:
          which === 'backlog'
            ? texts.titles
                .slice(0, 2)
                .map((title) => message('meta.outside.moved', { title, from: 3, to: 11 }))
            : [],
        outsideCount: which === 'backlog' ? 2 : 0,
        figures: which === 'value' ? figures : [],
        consent: consent
          ? {
              given: 9,
              of: texts.people.length,
              open: 2,
              votes: texts.people.map((each, index) => ({
                name: index === 4 ? '' : each,
                number: index + 1,
                vote: (['consent', 'concern', 'object', 'absent', null] as const)[index % 5] ?? null,
                reason: index % 5 === 2 ? texts.sentence : '',
                answer: index === 7 ? { how: 'over' as const, by: each } : null
              }))
            }
          : null,
        dod: texts.titles,
        dodStanding: { version: 7, teams: 23, met: texts.titles.map((_, index) => 23 - index) },
        decisions: which === 'value' ? [] : texts.titles,
        changes: [],
        next: which === 'decisions' ? base.atWall + 14 * DAY : null,
        told: null
      },
      metaScrumParts.map((each, index) => ({
        id: each,
        name: '',
        part: each,
        number: null,
        person: false,
        state: each === which ? 'now' : index < 2 ? 'done' : 'waiting',
        ms: 10 * MINUTE,
        overMs: 0,
        age: null
      }))
    )
  })
  const preference = (text: string): AudienceSnapshot => ({
    ...part('preferences'),
    view: run(
      {
        kind: 'preference',
        about: 'wish',
        name: name(texts.people, 2),
        number: 3,
        rep: name(texts.people, 1),
        text
      },
      rows(texts.people, 2).map((row) => ({ ...row, person: true }))
    )
  })
  const retro = (card: AudienceCard): AudienceSnapshot => ({
    ...part('value'),
    kind: 'scaledRetro',
    view: run(card, rows(texts.titles, 1))
  })
  const experiment = (
    result: string,
    state: Extract<AudienceCard, { kind: 'experiment' }>['state']
  ): AudienceCard => ({
    kind: 'experiment',
    title: name(texts.titles, 1),
    unitName: name(texts.teams, 1),
    fromUnit: state === 'offered' ? name(texts.teams, 2) : '',
    expected: texts.sentence,
    result,
    state,
    due: '2026-11-27'
  })
  const team = (
    about: 'plan' | 'done',
    verdict: Extract<AudienceCard, { kind: 'team' }>['verdict']
  ): AudienceCard => ({
    kind: 'team',
    name: name(texts.teams, 1),
    rep: '',
    about,
    sprint: 7,
    goal: texts.sentence,
    verdict,
    text: about === 'done' ? texts.sentence : ''
  })
  const told = (
    which: 'experiments' | 'standardise',
    noted: boolean
  ): Extract<AudienceCard, { kind: 'part' }> => ({
    kind: 'part',
    part: which,
    title: which === 'standardise' ? name(texts.titles, 0) : '',
    vision: '',
    visionAbove: null,
    backlog: [],
    backlogCount: 0,
    now: -1,
    lead: null,
    outside: [],
    outsideCount: 0,
    figures: [],
    consent: null,
    dod: [],
    dodStanding: null,
    decisions: [],
    changes: [],
    next: null,
    told: texts.titles.map((title, index) => ({
      title,
      note: noted
        ? message('retro.line.by', { unit: name(texts.teams, index), metric: name(texts.titles, index + 1) })
        : null
    }))
  })
  const lobby = (view: Partial<Extract<AudienceView, { screen: 'lobby' }>>): AudienceSnapshot => ({
    ...at,
    view: {
      screen: 'lobby',
      bookedAt: null,
      goal: '',
      byClock: false,
      roster: texts.teams.map((team, index) => ({
        id: String(index),
        name: team,
        number: index + 1,
        mark: (['present', 'represented', 'unmarked', 'absent'] as const)[index % 4] ?? 'unmarked',
        by: name(texts.people, index),
        stakeholder: index % 3 === 1
      })),
      answers: [],
      gone: [],
      ...view
    }
  })
  const answers: readonly PublicAnswer[] = items.map((impediment, index) => ({
    impediment,
    disposition: index % 2 ? 'resolve' : 'decline',
    text: texts.sentence,
    owner: name(texts.people, index),
    due: '2026-11-27',
    fromUnit: texts.above
  }))
  const scaled = run(speaker(name(texts.teams, 2), true, texts.sentence), rows(texts.teams, 2))
  const review = (more: Partial<Extract<AudienceView, { screen: 'review' }>>): AudienceSnapshot => ({
    ...at,
    view: {
      screen: 'review',
      goingUp: items.slice(0, 3),
      goingUpTo: texts.above,
      stairs: {
        sentence: message('stairs.notTodayBut', { top: texts.above, at: base.atWall + DAY }),
        why: message('stairs.why.before', { unit: texts.above, at: base.atWall, arrives: base.atWall + HOUR })
      },
      raised: items,
      answers: [],
      decisions: [],
      dependencies: { raised: [], due: [], resolved: [] },
      changes: [],
      parked: 2,
      ...more
    }
  })
  const needed = texts.titles.map(
    (what, index): PublicDependency => ({
      id: String(index),
      what,
      from: name(texts.teams, index + 2),
      on: name(texts.teams, index),
      due: index === 1 ? '2026-11-20' : index === 3 ? null : '2026-11-27',
      late: index === 2,
      urgency: index === 1 ? 'overdue' : index === 3 ? 'undated' : 'soon'
    })
  )
  const pressing = needed.map((each, index): PublicDue => ({ ...each, side: index % 2 ? 'gives' : 'needs' }))
  const toldOf = { raised: needed.slice(2), due: needed.slice(1, 2), resolved: needed.slice(0, 1) }
  const over = face(15 * MINUTE + 130 * SECOND, 15 * MINUTE)

  return {
    idle: { ...base, kind: null, box: null },
    lobby: lobby({ bookedAt: '09:00', goal: texts.sentence }),
    'lobby-by-clock': {
      ...lobby({ bookedAt: '09:00', byClock: true }),
      order: { how: 'random', seed: 4711 }
    },
    'lobby-bare': lobby({}),
    'lobby-answers': lobby({ bookedAt: '09:00', answers }),
    'lobby-gone': lobby({ bookedAt: '09:00', answers: answers.slice(0, 1), gone: items.slice(1) }),
    'on-time': daily(turnLeft(80 * SECOND)),
    'wrap-up': daily(turnLeft(25 * SECOND)),
    'last-words': daily(turnLeft(8 * SECOND)),
    'over-time': daily(turnLeft(-37 * SECOND)),
    'box-over': daily(turnLeft(-37 * SECOND), { box: over, projectedOverMs: 9 * MINUTE }),
    paused: daily(turnLeft(70 * SECOND), { pauseMs: 42 * SECOND }, true),
    'counting-up': daily(turnLeft(70 * SECOND), { clock: 'up' }),
    'colour-only': daily(turnLeft(70 * SECOND), { clock: 'colour' }),
    rehearsal: daily(turnLeft(70 * SECOND), { rehearsal: true, rate: 60, sample: true }),
    'scaled-daily': { ...at, turn: turnLeft(70 * SECOND), projectedOverMs: 20 * SECOND, view: scaled },
    'scaled-daily-dependencies': {
      ...at,
      turn: turnLeft(70 * SECOND),
      projectedOverMs: 20 * SECOND,
      view: run(
        speaker(name(texts.teams, 2), true, texts.sentence, pressing),
        rows(texts.teams, 2),
        false,
        texts.titles.length
      )
    },
    'eat-daily': {
      ...at,
      kind: 'eatDaily',
      turn: turnLeft(70 * SECOND),
      projectedOverMs: 20 * SECOND,
      view: run({ kind: 'impediment', impediment: first, answer: null }, rows(texts.titles, 0, true))
    },
    'eat-declined': {
      ...at,
      kind: 'eatDaily',
      turn: turnLeft(70 * SECOND),
      projectedOverMs: 20 * SECOND,
      view: run(
        { kind: 'impediment', impediment: first, answer: declined(texts, first) },
        rows(texts.titles, 0, true)
      )
    },
    'eat-transformation': { ...part('transformation'), kind: 'eatDaily' },
    'eat-confidential': {
      ...at,
      kind: 'eatDaily',
      turn: turnLeft(70 * SECOND),
      projectedOverMs: 20 * SECOND,
      view: run(
        { kind: 'impediment', impediment: { ...first, title: null }, answer: null },
        rows(['', ...texts.titles], 0)
      )
    },
    'metascrum-vision': part('vision'),
    'metascrum-value': part('value'),
    'metascrum-backlog': part('backlog'),
    'metascrum-preference': preference(''),
    'metascrum-preference-noted': preference(texts.sentence.slice(0, 300)),
    'metascrum-negotiate': part('negotiate'),
    'metascrum-consent': part('consent', true),
    'metascrum-dod': part('dod'),
    'metascrum-decisions': part('decisions'),
    'planning-team': retro(team('plan', null)),
    'review-team': retro(team('done', 'partly')),
    'refinement-item': retro({
      kind: 'item',
      number: 3,
      title: name(texts.titles, 1),
      why: texts.sentence,
      value: 1234,
      effort: null,
      ready: false
    }),
    'retro-experiment': retro(experiment('', 'offered')),
    'retro-result': retro(experiment(texts.sentence, 'spread')),
    'retro-chosen': retro(told('experiments', true)),
    'retro-learnt': retro(told('standardise', false)),
    'all-done': {
      ...at,
      projectedOverMs: -2 * MINUTE,
      view: run({ kind: 'allDone' }, rows(texts.teams, texts.teams.length))
    },
    parking: {
      ...at,
      turn: face(90 * SECOND, 5 * MINUTE),
      view: {
        screen: 'parking',
        topics: texts.titles.map((text, index) => ({
          id: String(index),
          text,
          stay: texts.people.slice(0, 3),
          staying: index === 1 ? 5 : 3,
          result: index === 2 ? 'talked' : 'open'
        }))
      }
    },
    review: review({}),
    'review-decisions': review({ goingUp: [], stairs: null, raised: [], decisions: texts.titles, answers }),
    'review-dependencies': review({
      goingUp: [],
      stairs: null,
      raised: items.slice(0, 1),
      dependencies: toldOf
    }),
    'review-beside': review({ dependencies: toldOf }),
    closed: {
      ...at,
      view: {
        screen: 'closed',
        keptBox: true,
        usedMs: 14 * MINUTE + 12 * SECOND,
        boxMs: 15 * MINUTE,
        raised: 12,
        goingUp: 3,
        green: true,
        unmarked: [],
        next: { kind: 'scaledDaily', unitName: texts.above, at: base.atWall + DAY, again: false }
      }
    },
    'closed-not-green': {
      ...at,
      view: {
        screen: 'closed',
        keptBox: false,
        usedMs: 16 * MINUTE + 12 * SECOND,
        boxMs: 15 * MINUTE,
        raised: 12,
        goingUp: 3,
        green: false,
        unmarked: texts.teams.slice(0, 4),
        next: { kind: 'scaledDaily', unitName: texts.above, at: base.atWall + DAY, again: false }
      }
    },
    spotlight: {
      ...at,
      turn: turnLeft(70 * SECOND),
      view: { screen: 'spotlight', impediment: first, rungs: [] }
    },
    'spotlight-ladder': {
      ...at,
      turn: turnLeft(70 * SECOND),
      view: { screen: 'spotlight', impediment: first, rungs: rungsOf(first.path) }
    },
    heat: { ...at, kind: null, box: null, view: { screen: 'heat', wall: heatOf156(texts) } },
    roadmap: {
      ...at,
      kind: null,
      box: null,
      view: { screen: 'roadmap', wall: roadmapOfTwoGoals(texts) }
    },
    black: { ...at, mode: 'black' },
    white: { ...at, mode: 'white' }
  }
}

const declined = (texts: Texts, impediment: PublicImpediment): PublicAnswer => ({
  impediment,
  disposition: 'decline',
  text: texts.sentence,
  owner: '',
  due: null,
  fromUnit: texts.above
})

const item = (texts: Texts, index: number): PublicImpediment => ({
  id: String(index),
  title: index === 2 ? null : (texts.titles[index] ?? ''),
  number: index + 1,
  ask: texts.sentence,
  effect: texts.sentence,
  ownerOrUnit: texts.people[index % texts.people.length] ?? '',
  path: [...texts.teams.slice(0, 1), texts.unit, texts.above],
  age: {
    workedMs: index === 0 ? 4 * HOUR : 24 * HOUR,
    dayMs: 8 * HOUR,
    step: index === 0 ? 'warn' : 'stale'
  },
  neededBy: '2026-11-27',
  teamsBlocked: 3,
  teamDays: 12.5
})

export const ordinaryStates = statesOf(ordinary)

/** Raised, seen on the way, declined at the top, and the answer not yet seen by those who raised it. */
function rungsOf(path: readonly string[]): readonly PublicRung[] {
  return path.map((unit, height) => {
    const arrived = base.atWall - (path.length - height) * 15 * MINUTE
    const isTop = height === path.length - 1
    return {
      unit,
      steps: [
        { kind: height === 0 ? 'raised' : 'arrived', at: arrived, tookMs: null },
        ...(height === 0
          ? []
          : [{ kind: 'received' as const, at: arrived + 3 * MINUTE, tookMs: 3 * MINUTE }]),
        ...(isTop ? [{ kind: 'answered' as const, at: arrived + 14 * MINUTE, tookMs: 11 * MINUTE }] : [])
      ],
      hasBall: height === 0,
      waits: isTop ? null : { for: 'acknowledge', ms: 2 * MINUTE },
      dayMs: 8 * HOUR
    }
  })
}
