import { z } from 'zod'
import { noRota, type Rota, withPeople } from './rota'

const id = z.string().min(1).max(120)

/** As commands and events carry it. */
export const rotaSchema = z.strictObject({ people: z.array(id).max(200), next: id.nullable() })

/** As kept: what is no rota reads as none, and one that names nobody next begins at its top. */
export const readRota = (value: unknown): Rota => {
  const kept = rotaSchema.catch({ people: [], next: null }).parse(value)
  return kept.people.length === 0 ? noRota : withPeople(kept, kept.people)
}
