import { useState } from 'react'
import { Name } from '../../ceremony/Name'
import { Picker } from '../../components/Picker'
import { useWords } from '../../stores/words'
import { nearText, unitsMatching } from './orgIndex'
import { useOrg } from './useOrg'

/** Finds one unit among many. */
export function UnitPicker({
  label,
  onPick,
  allows = () => true
}: {
  readonly label: string
  readonly onPick: (unitId: string) => void
  readonly allows?: (unit: number) => boolean
}) {
  const words = useWords()
  const org = useOrg()
  const [text, setText] = useState('')
  if (!org) return null
  const { id, name } = org.columns
  return (
    <Picker
      label={label}
      placeholder={words.say('orgScreen.search')}
      choices={[...(unitsMatching(org, text) ?? id.keys())].filter(allows)}
      keyOf={(unit) => id[unit] ?? String(unit)}
      onSearch={setText}
      onPick={(unit) => {
        const picked = id[unit]
        if (picked !== undefined) onPick(picked)
      }}
    >
      {(unit) => ({ name: <Name>{name[unit] ?? ''}</Name>, near: nearText(org, unit) })}
    </Picker>
  )
}
