import {
  Ban,
  CalendarClock,
  ChartNoAxesColumn,
  CircleHelp,
  History,
  type LucideIcon,
  Network,
  Search,
  Settings,
  Share2,
  Target
} from 'lucide-react'
import { Button } from 'react-aria-components'
import { goTo, type Room, useApp } from '../../stores/app'
import { useWords } from '../../stores/words'
import { openPalette } from '../palette/state'
import { Mark } from './Mark'
import styles from './Rail.module.css'

const iconByRoom: Readonly<Record<Room, LucideIcon>> = {
  today: CalendarClock,
  org: Network,
  impediments: Ban,
  product: Target,
  insights: ChartNoAxesColumn,
  share: Share2,
  history: History,
  settings: Settings
}

export const railRooms = [
  'today',
  'org',
  'impediments',
  'product',
  'insights',
  'share',
  'history'
] as const satisfies readonly Room[]

/** The way from room to room. */
export function Rail() {
  const words = useWords()
  return (
    <nav className={styles.rail} aria-label={words.say('nav.rooms')}>
      <div className={styles.brand}>
        <Mark />
        <span className={styles.name}>Sameday</span>
      </div>
      <ul className={styles.rooms}>
        {railRooms.map((room, i) => (
          <RailItem key={room} room={room} keys={`Alt+${i + 1}`} />
        ))}
      </ul>
      <ul className={styles.rooms}>
        <li>
          <Button className={styles.item ?? ''} aria-keyshortcuts="Control+K Meta+K" onPress={openPalette}>
            <Search aria-hidden size={20} strokeWidth={1.75} />
            <span className={styles.label}>{words.say('palette.open')}</span>
          </Button>
        </li>
        <RailItem room="settings" />
        <li>
          <Button className={styles.item ?? ''} onPress={() => useApp.setState({ help: true })}>
            <CircleHelp aria-hidden size={20} strokeWidth={1.75} />
            <span className={styles.label}>{words.say('nav.help')}</span>
          </Button>
        </li>
      </ul>
    </nav>
  )
}

function RailItem({ room, keys }: { readonly room: Room; readonly keys?: string }) {
  const words = useWords()
  const isHere = useApp((app) => app.room === room)
  const Icon = iconByRoom[room]
  return (
    <li>
      <Button
        className={styles.item ?? ''}
        aria-current={isHere ? 'page' : undefined}
        {...(keys ? { 'aria-keyshortcuts': keys } : {})}
        onPress={() => goTo(room)}
      >
        <Icon aria-hidden size={20} strokeWidth={isHere ? 2.25 : 1.75} />
        <span className={styles.label}>{words.say(`nav.${room}`)}</span>
      </Button>
    </li>
  )
}
