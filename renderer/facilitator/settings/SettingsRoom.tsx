import { FlaskConical, FolderOpen, Trash2 } from 'lucide-react'
import { languages, languageTag } from '../../../shared/words'
import { Button } from '../../components/Button'
import { Screen } from '../../components/Screen'
import { Select } from '../../components/Select'
import { goTo, useApp } from '../../stores/app'
import { ask } from '../../stores/bridge'
import { greet } from '../../stores/connect'
import { useWords } from '../../stores/words'
import { pickFile } from '../actions'
import { setLook } from '../keys/setLook'
import { EndRehearsal } from '../rehearsal/EndRehearsal'
import { StartRehearsal } from '../rehearsal/StartRehearsal'
import { KeysPart } from './KeysPart'
import { Part } from './Part'
import { RoomSizePart } from './RoomSizePart'
import styles from './SettingsRoom.module.css'
import { SoundPart } from './SoundPart'
import { ThemeChoice } from './ThemeChoice'

export function SettingsRoom() {
  const words = useWords()
  const hello = useApp((app) => app.hello)
  if (hello === null) return null
  const { look, workspace, sampleExists, version } = hello
  return (
    <Screen title={words.say('nav.settings')}>
      <Part title={words.say('settings.room')} text={words.say('settings.theme.text')}>
        <ThemeChoice />
      </Part>
      <RoomSizePart />
      <SoundPart />
      <KeysPart />
      <Part title={words.say('settings.language')}>
        <Select
          label={words.say('settings.language')}
          labelHidden
          choices={languages.map(({ tag, name }) => ({ id: tag, label: name }))}
          value={languageTag(look.locale)}
          onChange={(locale) => void setLook({ name: 'locale', value: locale })}
        />
      </Part>
      <Part title={words.say('settings.files')} text={words.say('settings.files.text')}>
        <Button icon={FolderOpen} onPress={() => void pickFile('table')}>
          {words.say('settings.files.open')}
        </Button>
      </Part>
      <Part title={words.say('settings.sample')} text={words.say('settings.sample.text')}>
        {workspace === 'sample' ? (
          <Button onPress={() => void ask('workspace.open', { which: 'own' }).then(greet)}>
            {words.say('nav.leaveSample')}
          </Button>
        ) : (
          <Button
            icon={FlaskConical}
            onPress={() =>
              void ask('workspace.open', { which: 'sample' }).then((answer) => {
                greet(answer)
                goTo('today')
              })
            }
          >
            {words.say('settings.sample.explore')}
          </Button>
        )}
        {sampleExists && (
          <Button
            variant="danger"
            icon={Trash2}
            onPress={() => void ask('workspace.removeSample', {}).then(greet)}
          >
            {words.say('settings.sample.remove')}
          </Button>
        )}
      </Part>
      <Part title={words.say('rehearsal.title')} text={words.say('rehearsal.text')}>
        {workspace === 'rehearsal' ? <EndRehearsal /> : <StartRehearsal />}
      </Part>
      <Part title={words.say('settings.about')} text={words.say('settings.version', { version })}>
        <p className={styles.text}>{words.say('settings.privacy')}</p>
        <p className={styles.text}>{words.say('settings.attribution')}</p>
      </Part>
    </Screen>
  )
}
