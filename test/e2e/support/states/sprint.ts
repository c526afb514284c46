import type { AudienceCard } from '../../../../shared/ceremony/audience-card'
import type { AudienceSnapshot } from '../../../../shared/ceremony/audience-snapshot'
import { message } from '../../../../shared/words/message'
import type { Texts } from '../texts'
import { part } from './metascrum'
import { name, rows, run, type States } from './room'

/** Scaled planning, refinement, review and retrospective. */
export const sprintStates = (texts: Texts): States => {
  const retro = (card: AudienceCard): AudienceSnapshot => ({
    ...part(texts, 'value'),
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
  return {
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
    'retro-learnt': retro(told('standardise', false))
  }
}
