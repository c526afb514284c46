/** Gathers what morning.json says from the rooms as they were when they closed. */
export const createRecord = (title) => {
  const ceremonies = []
  const labelByUnit = new Map()
  const nameByUnit = new Map()
  let impediment = null

  const ceremony = ({ session, context, impediments, box }) => {
    ceremonies.push({
      unit: session.unitName,
      kind: session.kind,
      plannedMs: session.boxMs,
      actualMs: Math.round(box.elapsedMs)
    })
    labelByUnit.set(context.unit.id, levelName(context.unit.label))
    for (const [id, name] of Object.entries(context.unitNames)) nameByUnit.set(id, name)
    nameByUnit.set(context.unit.id, context.unit.name)
    const now = impediments.find(({ fields }) => fields.title === title)
    // The longest story told so far: a level above the answer no longer hears how it went on.
    if (now && factsIn(now) >= factsIn(impediment)) impediment = now
  }

  const morning = () => ({ ceremonies, impediment: impediment && story(impediment) })

  const story = ({ fields, path, answer }) => ({
    title: fields.title,
    path: path.map((rung) => ({
      unit: nameByUnit.get(rung.unitId) ?? rung.unitId,
      level: labelByUnit.get(rung.unitId) ?? '',
      arrivedAt: timeOf(rung.arrivedAt),
      answeredAt: timeOf(rung.answeredAt)
    })),
    answer: answer && {
      unit: nameByUnit.get(answer.unitId) ?? answer.unitId,
      disposition: answer.disposition,
      text: answer.text,
      owner: answer.owner,
      due: answer.due,
      at: timeOf(answer.at)
    },
    acknowledgedAt: timeOf(path[0]?.acknowledgedAt ?? null)
  })

  return { ceremony, morning }
}

const levelName = ({ key, values }) => levels[key] ?? `Level ${values?.height}`

const levels = {
  'level.team': 'Team',
  'level.sos': 'Scrum of Scrums',
  'level.sosos': 'Scrum of Scrums of Scrums',
  'level.eat': 'Executive Action Team'
}

const timeOf = (wallMs) => (wallMs === null ? null : new Date(wallMs).toISOString())

const factsIn = (item) =>
  item
    ? item.path.length +
      (item.answer ? 1 : 0) +
      item.path.filter((rung) => rung.acknowledgedAt !== null).length
    : 0
