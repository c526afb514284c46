import { FileDown, FileSpreadsheet, FileUp, FolderOpen, Laptop, Undo2 } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import { exampleFiles } from '../../../shared/files/examples'
import type { ShareView } from '../../../shared/ipc/reads/share'
import { Badge } from '../../components/Badge'
import { Button } from '../../components/Button'
import { Checkbox } from '../../components/Checkbox'
import { MenuButton } from '../../components/MenuButton'
import { Screen } from '../../components/Screen'
import { wallNow } from '../../stores/clock'
import { useRead } from '../../stores/reads'
import { useWords } from '../../stores/words'
import { openExample, pickFile, takeBack } from '../actions'
import { saveHandoff } from '../files/saveHandoff'
import { momentText } from '../moment'
import styles from './ShareRoom.module.css'

/** Files in and out, what other laptops brought, and what can be taken back. */
export function ShareRoom() {
  const words = useWords()
  const share = useRead('share', {}).value
  return (
    <Screen title={words.say('nav.share')}>
      <div className={styles.ways}>
        <section className={styles.drop}>
          <FileDown aria-hidden size={32} strokeWidth={1.5} />
          <p className={styles.lead}>{words.say('shareScreen.drop')}</p>
          <p className={styles.quiet}>{words.say('shareScreen.dropHint')}</p>
          <Button icon={FolderOpen} onPress={() => void pickFile('handoff')}>
            {words.say('shareScreen.openFile')}
          </Button>
          <MenuButton
            label={words.say('files.examples')}
            icon={FileSpreadsheet}
            choices={exampleFiles.map((id) => ({ id, label: id, run: () => void openExample(id) }))}
          />
        </section>
        <Save changes={share?.changes ?? 0} />
      </div>
      {share && <Known share={share} />}
    </Screen>
  )
}

function Save({ changes }: { readonly changes: number }) {
  const words = useWords()
  const [includeConfidential, setIncludeConfidential] = useState(false)
  return (
    <section className={styles.save}>
      <h2 className={styles.lead}>{words.say('shareScreen.saveTitle')}</h2>
      <p className={styles.quiet}>{words.say('shareScreen.saveText', { count: changes })}</p>
      <Checkbox
        label={words.say('shareScreen.confidential')}
        isSelected={includeConfidential}
        onChange={setIncludeConfidential}
      />
      <Button
        variant="primary"
        size="large"
        icon={FileUp}
        onPress={() => void saveHandoff(includeConfidential)}
      >
        {words.say('shareScreen.save')}
      </Button>
    </section>
  )
}

function Known({ share: { laptops, waiting, overwritten, steps } }: { readonly share: ShareView }) {
  const words = useWords()
  const now = wallNow()
  const nameOf = (origin: string) =>
    laptops.find((laptop) => laptop.origin === origin)?.name || origin.slice(0, 8)
  return (
    <div className={styles.columns}>
      <Part title={words.say('shareScreen.steps')} empty={words.say('shareScreen.steps.none')}>
        {steps.slice(0, 30).map(({ step, label, at, undone }) => (
          <li key={step} className={styles.row}>
            <span className={styles.grows}>
              {words.tell(label)}
              <span className={styles.when}>{momentText(at, now, words.locale)}</span>
            </span>
            {undone ? (
              <Badge>{words.say('shareScreen.undone')}</Badge>
            ) : (
              <Button size="small" icon={Undo2} onPress={() => void takeBack(step)}>
                {words.say('common.undo')}
              </Button>
            )}
          </li>
        ))}
      </Part>
      <div className={styles.column}>
        <Part title={words.say('shareScreen.laptops')} empty={words.say('shareScreen.laptops.alone')}>
          {laptops.map(({ origin, name, changes, self }) => (
            <li key={origin} className={styles.row}>
              <Laptop aria-hidden size={20} className={styles.icon} />
              <span className={styles.grows}>
                {self ? words.say('shareScreen.laptops.self') : name || origin.slice(0, 8)}
              </span>
              <span className={styles.quiet}>
                {words.say('shareScreen.laptops.changes', { count: changes })}
              </span>
            </li>
          ))}
        </Part>
        <Part title={words.say('shareScreen.waiting')} empty={words.say('shareScreen.waiting.none')}>
          {waiting.map(({ reason, count, origin }) => (
            <li key={`${reason} ${origin}`} className={styles.row}>
              {words.say(`shareScreen.waiting.${reason}`, { count, laptop: nameOf(origin) })}
            </li>
          ))}
        </Part>
        <Part title={words.say('shareScreen.overwritten')} empty={words.say('shareScreen.overwritten.none')}>
          {overwritten.slice(0, 30).map(({ what, kept, lost, at }) => (
            <li key={`${what} ${at} ${lost}`} className={styles.row}>
              <span className={styles.grows}>
                {words.say('shareScreen.overwritten.text', { what, kept, lost })}
                <span className={styles.when}>{momentText(at, now, words.locale)}</span>
              </span>
            </li>
          ))}
        </Part>
      </div>
    </div>
  )
}

function Part({
  title,
  empty,
  children
}: {
  readonly title: string
  readonly empty: string
  readonly children: readonly ReactNode[]
}) {
  return (
    <section>
      <h2 className={styles.title}>{title}</h2>
      {children.length > 0 ? <ul>{children}</ul> : <p className={styles.quiet}>{empty}</p>}
    </section>
  )
}
