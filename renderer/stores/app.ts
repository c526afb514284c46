import { create } from 'zustand'
import type { Hello } from '../../shared/ipc/contract'
import type { Progress } from '../../shared/ipc/files'

export const rooms = [
  'today',
  'org',
  'impediments',
  'product',
  'insights',
  'share',
  'history',
  'settings'
] as const
export type Room = (typeof rooms)[number]

/** Where the person is and what main has said about the whole app. */
export interface AppState {
  /** Null until main has answered for the first time. */
  readonly hello: Hello | null
  readonly room: Room
  /** What a room should show first (a unit of Org, say), when one was named on the way there. */
  readonly focusId: string | null
  /** Counts the ways taken: a room that is gone to again begins anew, with what it should show. */
  readonly visit: number
  readonly help: boolean
  /** A file whose preview is on screen. */
  readonly openFile: string | null
  /** Long work under way, by job. */
  readonly progress: Readonly<Record<string, Progress>>
}

export const useApp = create<AppState>(() => ({
  hello: null,
  room: 'today',
  focusId: null,
  visit: 0,
  help: false,
  openFile: null,
  progress: {}
}))

export const goTo = (room: Room, focusId: string | null = null) =>
  useApp.setState(({ visit }) => ({ room, focusId, visit: visit + 1 }))
export const openFile = (path: string | null) => useApp.setState({ openFile: path })
