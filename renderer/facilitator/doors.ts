import { type ComponentType, lazy } from 'react'
import type { Room } from '../stores/app'
import { TodayRoom } from './today/TodayRoom'

// Today is what a start shows, so it comes with the first script; the rooms behind it follow as soon as it stands.
const loaders = {
  org: () => import('./org/OrgRoom').then(({ OrgRoom }) => OrgRoom),
  impediments: () => import('./impediments/BlockersRoom').then(({ BlockersRoom }) => BlockersRoom),
  product: () => import('./product/ProductRoom').then(({ ProductRoom }) => ProductRoom),
  insights: () => import('./insights/InsightsRoom').then(({ InsightsRoom }) => InsightsRoom),
  share: () => import('./share/ShareRoom').then(({ ShareRoom }) => ShareRoom),
  history: () => import('./history/HistoryRoom').then(({ HistoryRoom }) => HistoryRoom),
  settings: () => import('./settings/SettingsRoom').then(({ SettingsRoom }) => SettingsRoom)
} satisfies Record<Exclude<Room, 'today'>, () => Promise<ComponentType>>
const loadMorning = () => import('./report/MorningSheet').then(({ MorningSheet }) => MorningSheet)
const loadOpenCeremony = () => import('./ceremony/OpenCeremony').then(({ OpenCeremony }) => OpenCeremony)
const loadSession = () => import('./session/SessionScreen').then(({ SessionScreen }) => SessionScreen)

const room = (load: () => Promise<ComponentType>) => lazy(async () => ({ default: await load() }))

export const roomByName: Readonly<Record<Room, ComponentType>> = {
  today: TodayRoom,
  org: room(loaders.org),
  impediments: room(loaders.impediments),
  product: room(loaders.product),
  insights: room(loaders.insights),
  share: room(loaders.share),
  history: room(loaders.history),
  settings: room(loaders.settings)
}

export const MorningSheet = lazy(async () => ({ default: await loadMorning() }))
export const OpenCeremony = lazy(async () => ({ default: await loadOpenCeremony() }))
export const SessionScreen = lazy(async () => ({ default: await loadSession() }))

// A start is over by then, also on a slow machine; a room that is wanted earlier comes when it is wanted.
const afterStartMs = 1500

/** Brings every room in while nobody waits, so that opening one never does. */
export function openDoors(): void {
  setTimeout(() => {
    requestIdleCallback(() => {
      for (const load of [loadSession, loadOpenCeremony, ...Object.values(loaders)]) void load()
    })
  }, afterStartMs)
}
