import { Suspense, useEffect } from 'react'
import { I18nProvider } from 'react-aria-components'
import { useApp } from '../stores/app'
import { useSession } from '../stores/session'
import { useWords } from '../stores/words'
import { useOpening } from './ceremony/opening'
import { MorningSheet, OpenCeremony, openDoors, roomByName, SessionScreen } from './doors'
import { OpenedFile } from './files/OpenedFile'
import { DropOverlay } from './frame/DropOverlay'
import { Foot } from './frame/Foot'
import { Frame } from './frame/Frame'
import { HelpSheet } from './frame/HelpSheet'
import { Opening } from './frame/Opening'
import { RoomSounds } from './frame/RoomSounds'
import { useShortcuts } from './frame/shortcuts'
import { Palette } from './palette/Palette'
import { useSessionKeys } from './session/useSessionKeys'
import { Welcome } from './welcome/Welcome'

/** The facilitator's window: the ceremony when one is open, otherwise the rooms; files and notices over both. */
export function App() {
  const words = useWords()
  const isAsking = useOpening((opening) => opening.kind !== null)
  useEffect(() => {
    document.documentElement.dir = words.direction
  }, [words])
  return (
    <I18nProvider locale={words.locale}>
      <Scene />
      <OpenedFile />
      <RoomSounds />
      <HelpSheet />
      <Suspense>
        <MorningSheet />
      </Suspense>
      {isAsking && (
        <Suspense>
          <OpenCeremony />
        </Suspense>
      )}
      <Palette />
      <DropOverlay />
      <Foot />
    </I18nProvider>
  )
}

function Scene() {
  const hello = useApp((app) => app.hello)
  const room = useApp((app) => app.room)
  const visit = useApp((app) => app.visit)
  const snapshot = useSession((session) => session.snapshot)
  const away = useSession((session) => session.away)
  const inSession = snapshot !== null && !away
  useShortcuts(hello !== null && !inSession)
  useSessionKeys(snapshot, inSession)
  useEffect(() => {
    if (hello !== null) openDoors()
  }, [hello])
  // Nothing is shown before main has said what there is: a first-run card that flashes by would be a lie.
  if (hello === null) return <Opening />
  if (inSession)
    return (
      <Suspense>
        <SessionScreen snapshot={snapshot} />
      </Suspense>
    )
  if (hello.empty && snapshot === null) return <Welcome />
  const Here = roomByName[room]
  return (
    <Frame>
      <Suspense>
        <Here key={visit} />
      </Suspense>
    </Frame>
  )
}
