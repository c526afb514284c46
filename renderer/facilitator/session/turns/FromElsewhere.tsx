import { Check, CornerLeftDown } from 'lucide-react'
import { isByAgenda } from '../../../../shared/ceremony/agenda'
import { dayText } from '../../../../shared/words/format'
import { Name } from '../../../ceremony/Name'
import { Badge } from '../../../components/Badge'
import { Button } from '../../../components/Button'
import { useWords } from '../../../stores/words'
import { actOn } from '../act'
import { answersFromAbove, comingUp, stillOpenHere, unitName } from '../pick'
import { Region } from '../Region'
import { useSnapshot } from '../SessionContext'
import styles from '../session.module.css'
import { ImpedimentItem } from './ImpedimentItem'
import item from './ImpedimentItem.module.css'

/** What came back from above; each stays until this unit says that it has seen it. */
export function AnswersFromAbove() {
  const words = useWords()
  const snapshot = useSnapshot()
  const answers = answersFromAbove(snapshot)
  const { unit } = snapshot.context
  if (answers.length === 0) return null
  return (
    <Region title={words.say('room.answers')} className={styles.first}>
      <ul className={styles.items}>
        {answers.map(({ id, fields, answer }) => (
          <li key={id} className={item.item}>
            <p className={item.title}>
              <CornerLeftDown aria-hidden size={16} /> <Name most={200}>{fields.title}</Name>
            </p>
            {answer && (
              <>
                <p className={item.about}>
                  <Badge tone="accent">{words.say(`disposition.${answer.disposition}`)}</Badge>
                  <Name most={60}>{unitName(snapshot, answer.unitId)}</Name>
                  {answer.owner && <Name most={60}>{answer.owner}</Name>}
                  {answer.due && (
                    <span>{words.say('room.neededBy', { date: dayText(answer.due, words.locale) })}</span>
                  )}
                </p>
                {answer.text && (
                  <p className={item.ask}>
                    <Name most={500}>{answer.text}</Name>
                  </p>
                )}
              </>
            )}
            <div className={item.actions}>
              <Button
                size="small"
                variant="primary"
                icon={Check}
                onPress={() => void actOn({ type: 'acknowledge', impedimentId: id, unitId: unit.id })}
              >
                {words.say('room.acknowledge')}
              </Button>
            </div>
          </li>
        ))}
      </ul>
    </Region>
  )
}

/** What the levels below could not settle and sent here: for a daily ceremony, not for one with an agenda of its own. */
export function ComingUp() {
  const words = useWords()
  const snapshot = useSnapshot()
  const items = comingUp(snapshot)
  if (items.length === 0 || isByAgenda(snapshot.session.kind)) return null
  return (
    <Region title={words.say('room.comingUp')}>
      <ul className={styles.items}>
        {items.map((each) => (
          <ImpedimentItem key={each.id} item={each} />
        ))}
      </ul>
    </Region>
  )
}

/** What this unit raised on a day before and still has. */
export function StillOpen() {
  const words = useWords()
  const items = stillOpenHere(useSnapshot())
  if (items.length === 0) return null
  return (
    <Region title={words.say('room.stillOpen')}>
      <ul className={styles.items}>
        {items.map((each) => (
          <ImpedimentItem key={each.id} item={each} />
        ))}
      </ul>
    </Region>
  )
}
