import { Keyboard } from 'lucide-react'
import { useState } from 'react'
import { actionOn, keyMapOf, withKey } from '../../../shared/keys'
import { Button } from '../../components/Button'
import { Checkbox } from '../../components/Checkbox'
import { Segmented } from '../../components/Segmented'
import { useWords } from '../../stores/words'
import { KeyMapDialog } from '../keys/KeyMapDialog'
import { setKeys, setLook, useLook } from '../keys/setLook'
import styles from './KeysPart.module.css'
import { Part } from './Part'

/** Which keys act, what kind of clicker there is, and the way to change each key. */
export function KeysPart() {
  const words = useWords()
  const look = useLook()
  const [changing, setChanging] = useState(false)
  const onSpace = actionOn(keyMapOf(look.keys), 'Space')
  return (
    <Part title={words.say('keys.title')} text={words.say('keys.text')}>
      <div className={styles.choices}>
        <div>
          <Checkbox
            label={words.say('keys.clicker')}
            isSelected={look.clicker}
            onChange={(value) => void setLook({ name: 'clicker', value })}
          />
          <p className={styles.text}>{words.say('keys.clicker.text')}</p>
        </div>
        <div>
          <Checkbox
            label={words.say('keys.letters')}
            isSelected={look.letterKeys}
            onChange={(value) => void setLook({ name: 'letterKeys', value })}
          />
          <p className={styles.text}>{words.say('keys.letters.text')}</p>
        </div>
        <div className={styles.line}>
          <span>{words.say('keys.space')}</span>
          <Segmented
            label={words.say('keys.space')}
            choices={(['pause', 'next'] as const).map((id) => ({ id, label: words.say(`keys.space.${id}`) }))}
            value={onSpace === 'next' ? 'next' : 'pause'}
            onChange={(id) => void setKeys(withKey(look.keys, id, 'Space'))}
          />
        </div>
        <div className={styles.line}>
          <Button icon={Keyboard} onPress={() => setChanging(true)}>
            {words.say('keys.change')}
          </Button>
        </div>
      </div>
      {changing && <KeyMapDialog onClose={() => setChanging(false)} />}
    </Part>
  )
}
