import { ArrowLeftRight, SkipForward } from 'lucide-react'
import { cleanText } from '../../../ceremony/names'
import { IconButton } from '../../../components/IconButton'
import { MenuButton } from '../../../components/MenuButton'
import { useWords } from '../../../stores/words'
import { act } from '../act'
import { useSnapshot } from '../SessionContext'
import styles from './Lobby.module.css'

/** Whose turn it is to facilitate, with a way to pass or to change places; nothing where the unit has no rota. */
export function Facilitator() {
  const words = useWords()
  const { session, context } = useSnapshot()
  const { people } = session.rota
  const nameOf = (id: string) => cleanText(context.people.find((person) => person.id === id)?.name ?? '', 60)
  if (session.facilitator === null) return null
  const others = people.filter((id) => id !== session.facilitator)
  return (
    <div className={styles.facilitator}>
      <p className={styles.when}>{words.say('setup.rota.today', { name: nameOf(session.facilitator) })}</p>
      {others.length > 0 && (
        <>
          <IconButton
            label={words.say('setup.rota.skip')}
            icon={SkipForward}
            onPress={() => void act({ type: 'skipFacilitator' })}
          />
          <MenuButton
            label={words.say('setup.rota.swap')}
            icon={ArrowLeftRight}
            choices={others.map((id) => ({
              id,
              label: nameOf(id),
              run: () => void act({ type: 'swapFacilitator', person: id })
            }))}
          />
        </>
      )}
    </div>
  )
}
