import { ArrowDown, ArrowUp, Plus, X } from 'lucide-react'
import { type AgendaPart, contentsToAdd } from '../../../../shared/ceremony/agenda'
import type { CeremonyKind, Part } from '../../../../shared/ceremony/kinds'
import { cleanText } from '../../../ceremony/names'
import { IconButton } from '../../../components/IconButton'
import { MenuButton } from '../../../components/MenuButton'
import { TextField } from '../../../components/TextField'
import { useWords } from '../../../stores/words'
import { newId } from '../../actions'
import sheet from '../sheets/Sheets.module.css'
import styles from './AgendaEditor.module.css'
import { type AgendaForm, total } from './setUpForm'

/** The parts of an agenda in their order: what each is called and how long it takes; parts go and come. */
export function AgendaEditor({
  kind,
  form,
  onChange
}: {
  readonly kind: CeremonyKind
  readonly form: AgendaForm
  readonly onChange: (form: AgendaForm) => void
}) {
  const words = useWords()
  const nameOf = ({ name, content }: Pick<AgendaPart, 'name' | 'content'>) =>
    cleanText(name.trim()) || words.say(`part.${content}`)
  const edit = (id: string, some: Partial<AgendaForm[number]>) =>
    onChange(form.map((part) => (part.id === id ? { ...part, ...some } : part)))
  const move = (index: number, by: 1 | -1) => {
    const parts = [...form]
    const [part] = parts.splice(index, 1)
    if (part) parts.splice(index + by, 0, part)
    onChange(parts)
  }
  const add = (content: Part) =>
    onChange([
      ...form,
      {
        id: content === 'talk' ? `talk:${newId().slice(0, 8)}` : content,
        content,
        name: '',
        minutes: '5'
      }
    ])
  return (
    <fieldset className={sheet.group}>
      <legend>{words.say('agenda.title')}</legend>
      <p className={sheet.hint}>{words.say('agenda.hint')}</p>
      <ol className={styles.parts}>
        {form.map((part, index) => (
          <li key={part.id} className={styles.part}>
            <TextField
              label={words.say('agenda.name', { number: index + 1 })}
              labelHidden
              placeholder={words.say(`part.${part.content}`)}
              className={styles.name}
              value={part.name}
              onChange={(name) => edit(part.id, { name })}
              maxLength={80}
            />
            <TextField
              label={words.say('agenda.minutes', { number: index + 1 })}
              labelHidden
              className={styles.minutes}
              value={part.minutes}
              onChange={(minutes) => edit(part.id, { minutes })}
              inputMode="decimal"
              maxLength={5}
            />
            <IconButton
              icon={ArrowUp}
              label={words.say('agenda.up', { part: nameOf(part) })}
              isDisabled={index === 0}
              onPress={() => move(index, -1)}
            />
            <IconButton
              icon={ArrowDown}
              label={words.say('agenda.down', { part: nameOf(part) })}
              isDisabled={index === form.length - 1}
              onPress={() => move(index, 1)}
            />
            <IconButton
              icon={X}
              label={words.say('agenda.remove', { part: nameOf(part) })}
              isDisabled={form.length === 1}
              onPress={() => onChange(form.filter(({ id }) => id !== part.id))}
            />
          </li>
        ))}
      </ol>
      <div className={styles.foot}>
        <MenuButton
          icon={Plus}
          label={words.say('agenda.add')}
          choices={contentsToAdd(
            kind,
            form.map(({ content }) => content)
          ).map((content) => ({
            id: content,
            label: words.say(`part.${content}`),
            run: () => add(content)
          }))}
        />
        <span className={sheet.hint}>{words.say('setup.total', { minutes: total(form) })}</span>
      </div>
    </fieldset>
  )
}
