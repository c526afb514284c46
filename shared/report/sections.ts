import { isByAgenda } from '../ceremony/agenda'
import type { Words } from '../words'
import { dependenciesBody } from './dependencies'
import { chosenBody, handedOnBody, triedBody } from './experiments'
import { attendanceBody, decisionsBody, parkedBody, turnsBody } from './happenings'
import { cardsBody, raisedBody } from './impediments'
import {
  budgetsBody,
  endedBody,
  figuresBody,
  nextBody,
  outsideBody,
  preferencesBody,
  realignedBody
} from './minutes'
import { plainName } from './plain'
import { backlogBody, dodBody, visionBody, votesBody } from './product'
import type { Body, Section, SectionId } from './section'
import { confidenceBody, refinedBody, reviewedBody, sprintGoalsBody, wordBody } from './sprint'
import type { Report } from './types'
import { waitingBody } from './waiting'

/** What there is to say, in reading order; a section with nothing in it is left out. */
export function sectionsOf(report: Report, words: Words): readonly Section[] {
  const made = allSections(report, words)
  return orderOf(report).flatMap((id) => made.find((section) => section.id === id) ?? [])
}

// A MetaScrum is about the backlog; one that is walked by its agenda leads with what that came to; every other one is
// about what is in the way.
const orderOf = (report: Report): readonly SectionId[] => {
  const product: readonly SectionId[] = ['vision', 'figures', 'outside', 'backlog', 'ended', 'votes']
  const changed: readonly SectionId[] = ['budgets', 'realigned']
  const blockers: readonly SectionId[] = [
    'goingUp',
    'cameBack',
    'answered',
    'raised',
    'waiting',
    'dependencies'
  ]
  const byAgenda = isByAgenda(report.kind)
  return report.kind === 'metaScrum'
    ? [
        ...product,
        'decisions',
        ...changed,
        'dod',
        'preferences',
        'next',
        'attendance',
        ...blockers,
        'parked',
        'turns'
      ]
    : [
        'tried',
        'chosen',
        'handedOn',
        'sprintGoals',
        'reviewed',
        'confidence',
        'refined',
        'word',
        ...(byAgenda ? (['decisions'] as const) : []),
        ...blockers,
        'turns',
        'parked',
        ...(byAgenda ? [] : (['decisions'] as const)),
        ...product,
        'dod',
        'attendance'
      ]
}

const allSections = (report: Report, words: Words): readonly Section[] => [
  ...section('goingUp', goingUpTitle(report, words), cardsBody(report.goingUp, report, words)),
  ...section('cameBack', words.say('report.section.cameBack'), cardsBody(report.cameBack, report, words)),
  ...section('answered', words.say('report.section.answered'), cardsBody(report.answered, report, words)),
  ...section('raised', words.say('report.section.raised'), raisedBody(report, words)),
  ...section('dependencies', words.say('report.section.dependencies'), dependenciesBody(report, words)),
  ...section('waiting', words.say('report.section.waiting'), waitingBody(report.waiting, words)),
  ...section('turns', words.say('report.section.turns'), turnsBody(report, words)),
  ...section('parked', words.say('report.section.parked'), parkedBody(report, words)),
  ...section('decisions', words.say('report.section.decisions'), decisionsBody(report, words)),
  ...section('vision', words.say('report.section.vision'), visionBody(report, words)),
  ...section('backlog', words.say('report.section.backlog'), backlogBody(report, words)),
  ...section('votes', words.say('report.section.votes'), votesBody(report, words)),
  ...section('dod', words.say('report.section.dod'), dodBody(report, words)),
  ...section('figures', words.say('meta.figures'), figuresBody(report, words)),
  ...section('outside', words.say('meta.outside'), outsideBody(report, words)),
  ...section('ended', words.say('meta.ended'), endedBody(report, words)),
  ...section('budgets', words.say('meta.budgets'), budgetsBody(report, words)),
  ...section('realigned', words.say('meta.realigned'), realignedBody(report, words)),
  ...section('preferences', words.say('part.preferences'), preferencesBody(report)),
  ...section('next', words.say('meta.next'), nextBody(report, words)),
  ...section('tried', words.say('part.results'), triedBody(report, words)),
  ...section('chosen', words.say('part.experiments'), chosenBody(report, words)),
  ...section('handedOn', words.say('part.spread'), handedOnBody(report, words)),
  ...section('sprintGoals', words.say('part.goal'), sprintGoalsBody(report, words)),
  ...section('reviewed', words.say('part.done'), reviewedBody(report, words)),
  ...section('confidence', words.say('part.confidence'), confidenceBody(report, words)),
  ...section('refined', words.say('part.items'), refinedBody(report, words)),
  ...section('word', words.say('part.word'), wordBody(report)),
  ...section('attendance', words.say('report.section.attendance'), attendanceBody(report, words))
]

const section = (id: SectionId, title: string, body: Body | null): readonly Section[] =>
  body ? [{ id, title, body }] : []

const goingUpTitle = (report: Report, words: Words) =>
  report.parentName
    ? words.say('report.section.goingUp', { unit: plainName(report.parentName) })
    : words.say('report.section.goingUp.top')
