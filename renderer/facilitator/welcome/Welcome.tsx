import { FlaskConical, FolderOpen, type LucideIcon, Play } from 'lucide-react'
import { useId, useState } from 'react'
import { Button } from 'react-aria-components'
import type { Key } from '../../../shared/words'
import { ask } from '../../stores/bridge'
import { greet } from '../../stores/connect'
import { useWords } from '../../stores/words'
import { pickFile } from '../actions'
import { Mark } from '../frame/Mark'
import { StandupNow } from './StandupNow'
import styles from './Welcome.module.css'

/** The first run: three cards, and the first of them leads to a running clock without another question. */
export function Welcome() {
  const words = useWords()
  const [typing, setTyping] = useState(false)
  return (
    <main className={styles.page}>
      <div className={styles.column}>
        <div className={styles.brand}>
          <Mark size={36} />
          <span>Sameday</span>
        </div>
        {typing ? (
          <StandupNow onBack={() => setTyping(false)} />
        ) : (
          <>
            <header className={styles.header}>
              <h1 className={styles.title}>{words.say('welcome.title')}</h1>
              <p className={styles.lead}>{words.say('welcome.lead')}</p>
            </header>
            <div className={styles.cards}>
              <Card
                icon={Play}
                name="welcome.standup"
                text="welcome.standup.text"
                first
                onPress={() => setTyping(true)}
              />
              <Card
                icon={FlaskConical}
                name="welcome.sample"
                text="welcome.sample.text"
                onPress={() => void ask('workspace.open', { which: 'sample' }).then(greet)}
              />
              <Card
                icon={FolderOpen}
                name="welcome.bring"
                text="welcome.bring.text"
                onPress={() => void pickFile('table')}
              />
            </div>
            <p className={styles.hint}>{words.say('welcome.dropHint')}</p>
          </>
        )}
      </div>
    </main>
  )
}

function Card({
  icon: Icon,
  name,
  text,
  first = false,
  onPress
}: {
  readonly icon: LucideIcon
  readonly name: Key
  readonly text: Key
  readonly first?: boolean
  readonly onPress: () => void
}) {
  const words = useWords()
  const id = useId()
  return (
    <article className={styles.card}>
      <span className={styles.icon}>
        <Icon aria-hidden size={24} strokeWidth={1.75} />
      </span>
      <Button className={styles.name ?? ''} aria-describedby={id} autoFocus={first} onPress={onPress}>
        {words.say(name)}
      </Button>
      <p id={id} className={styles.text}>
        {words.say(text)}
      </p>
    </article>
  )
}
