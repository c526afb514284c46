import { ArrowRight } from 'lucide-react'
import { type KeyboardEvent, useState } from 'react'
import { boxMsByKind } from '../../../shared/ceremony/kinds'
import { turnShare } from '../../../shared/ceremony/plan'
import { clockText } from '../../../shared/words/format'
import { Button } from '../../components/Button'
import { TextField } from '../../components/TextField'
import { ask } from '../../stores/bridge'
import { useWords } from '../../stores/words'
import { unwrap } from '../actions'
import { typedNames } from './typedNames'
import styles from './Welcome.module.css'

/** Names in, lobby out: everything else can be said later. */
export function StandupNow({
  onBack,
  onOpened,
  isBare = false
}: {
  readonly onBack: () => void
  readonly onOpened?: () => void
  /** Leaves out the title, for where one stands above it already. */
  readonly isBare?: boolean
}) {
  const words = useWords()
  const [team, setTeam] = useState('')
  const [text, setText] = useState('')
  const [busy, setBusy] = useState(false)
  // A whole list came in at once: there is no next line to type, so Enter goes on.
  const [isPasted, setPasted] = useState(false)
  const names = typedNames(text)

  const goOn = async () => {
    if (names.length === 0 || busy) return
    setBusy(true)
    const opened = unwrap(await ask('standup.now', { team: team.trim(), names: [...names] }))
    setBusy(false)
    if (opened) onOpened?.()
  }

  const onKeyDown = (event: KeyboardEvent<HTMLInputElement | HTMLTextAreaElement>) => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
    const { value, selectionStart } = event.currentTarget
    const isEmptyLastLine = selectionStart === value.length && value.endsWith('\n')
    if (!event.ctrlKey && !event.metaKey && !isEmptyLastLine && !isPasted) return
    event.preventDefault()
    void goOn()
  }

  const boxMs = boxMsByKind.daily
  const each = turnShare('daily', names.length, boxMs)
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        void goOn()
      }}
    >
      {!isBare && <h1 className={styles.formTitle}>{words.say('welcome.standupTitle')}</h1>}
      <TextField
        label={words.say('welcome.names')}
        description={words.say('welcome.names.hint')}
        rows={8}
        value={text}
        onChange={(next) => {
          setPasted(next.length > text.length + 1 && next.trim().includes('\n'))
          setText(next)
        }}
        onKeyDown={onKeyDown}
        autoFocus
      />
      <TextField label={words.say('welcome.team')} value={team} onChange={setTeam} maxLength={200} />
      <div className={styles.foot}>
        <span className={styles.count} aria-live="polite">
          {words.say('welcome.count', { count: names.length })}
          {names.length > 0 &&
            `, ${words.say('welcome.perPerson', { each: clockText(each, true), box: clockText(boxMs, true) })}`}
        </span>
        <Button size="large" onPress={onBack}>
          {words.say(isBare ? 'common.cancel' : 'welcome.back')}
        </Button>
        <Button
          size="large"
          variant="primary"
          type="submit"
          icon={ArrowRight}
          isDisabled={names.length === 0 || busy}
        >
          {words.say('welcome.continue')}
        </Button>
      </div>
    </form>
  )
}
