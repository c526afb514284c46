import { TriangleAlert } from 'lucide-react'
import { unspokenFor } from '../../../../shared/ceremony/metascrum'
import { cleanText } from '../../../ceremony/names'
import { useWords } from '../../../stores/words'
import { useSnapshot } from '../SessionContext'
import styles from './Lobby.module.css'

/** The teams of a MetaScrum that neither their product owner nor a named proxy speaks for. */
export function Missing() {
  const words = useWords()
  const { session } = useSnapshot()
  const teams = session.kind === 'metaScrum' ? unspokenFor(session.roster) : []
  if (teams.length === 0) return null
  const names = new Intl.ListFormat(words.locale).format(teams.map((name) => cleanText(name, 40)))
  return (
    <p className={styles.missing} role="status">
      <TriangleAlert aria-hidden size={18} />
      <span>{words.say('meta.missing', { names })}</span>
    </p>
  )
}
