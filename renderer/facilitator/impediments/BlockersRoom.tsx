import { useState } from 'react'
import { Segmented } from '../../components/Segmented'
import { useApp } from '../../stores/app'
import { useWords } from '../../stores/words'
import { DependenciesRoom } from '../dependencies/DependenciesRoom'
import { dependenciesPrefix } from '../dependencies/prefix'
import { ImpedimentsRoom } from './ImpedimentsRoom'

const shown = ['impediments', 'list', 'waiting'] as const
type Shown = (typeof shown)[number]

/** Everything that is in somebody's way: impediments on their ladders, and what teams need of each other. */
export function BlockersRoom() {
  const words = useWords()
  const focus = useApp((app) => app.focusId)
  const isAboutUnit = focus?.startsWith(dependenciesPrefix) === true
  const [show, setShow] = useState<Shown>(isAboutUnit ? 'list' : 'impediments')
  const [unitId, setUnitId] = useState(isAboutUnit ? focus.slice(dependenciesPrefix.length) : null)
  const [impedimentId, setImpedimentId] = useState<string | null>(null)
  const choice = (
    <Segmented
      label={words.say('dependencies.show')}
      choices={shown.map((id) => ({ id, label: words.say(`dependencies.as.${id}`) }))}
      value={show}
      onChange={setShow}
    />
  )
  if (show === 'impediments')
    return <ImpedimentsRoom key={impedimentId} choice={choice} open={impedimentId} />
  return (
    <DependenciesRoom
      as={show}
      choice={choice}
      unitId={unitId}
      onUnit={setUnitId}
      onList={() => setShow('list')}
      onImpediment={(id) => {
        setImpedimentId(id)
        setShow('impediments')
      }}
    />
  )
}
