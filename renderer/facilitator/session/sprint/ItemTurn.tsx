import { type FormEvent, useState } from 'react'
import { Name } from '../../../ceremony/Name'
import { Button } from '../../../components/Button'
import { Checkbox } from '../../../components/Checkbox'
import { TextField } from '../../../components/TextField'
import { useWords } from '../../../stores/words'
import { numberIn } from '../../product/numberIn'
import { act } from '../act'
import { Decisions } from '../end/Decisions'
import { Region } from '../Region'
import styles from '../Run.module.css'
import { useSnapshot } from '../SessionContext'

/** An item's turn in a Refinement: what it is worth, what it takes, and whether a team could begin with it. */
export function ItemTurn({ id }: { readonly id: string }) {
  const words = useWords()
  const item = useSnapshot().product.backlog.find((one) => one.id === id)
  const [text, setText] = useState({
    value: item?.value?.toString() ?? '',
    effort: item?.effort?.toString() ?? ''
  })
  if (!item) return <p className={styles.hint}>{words.say('problem.notFound')}</p>
  const [value, effort] = [numberIn(text.value), numberIn(text.effort)]
  const isRead = value !== undefined && effort !== undefined && (value ?? 0) >= 0 && (effort ?? 0) >= 0
  const keep = (ready: boolean) => {
    if (isRead) void act({ type: 'refineItem', item: id, value, effort, ready })
  }
  const save = (event: FormEvent) => {
    event.preventDefault()
    keep(item.ready)
  }
  return (
    <>
      <Region title={words.say('part.items')}>
        {item.why && (
          <p>
            <Name most={1000}>{item.why}</Name>
          </p>
        )}
        <form className={styles.adding} onSubmit={save}>
          {(['value', 'effort'] as const).map((name) => (
            <TextField
              key={name}
              label={words.say(`product.item.${name}`)}
              value={text[name]}
              onChange={(said) => setText({ ...text, [name]: said })}
              inputMode="decimal"
              maxLength={12}
              {...(numberIn(text[name]) === undefined
                ? { error: words.say('product.item.number.wrong') }
                : {})}
            />
          ))}
          <Button type="submit" isDisabled={!isRead || (value === item.value && effort === item.effort)}>
            {words.say('sprint.refine')}
          </Button>
          <Checkbox label={words.say('sprint.ready')} isSelected={item.ready} onChange={keep} />
        </form>
      </Region>
      <Decisions kind="other" />
    </>
  )
}
