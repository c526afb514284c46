import { type ProductShape, shapeOf } from '../../shared/product/import/recognise'
import { type OrganisationHeader, organisationHeader } from './organisation'
import type { Recognise } from './rows'

/** What a heading row says a file is. */
export type Known =
  | { readonly is: 'organisation'; readonly header: OrganisationHeader }
  | { readonly is: 'product'; readonly shape: ProductShape }

export const recognise: Recognise<Known> = (cells) => {
  const header = organisationHeader(cells)
  if (header) return { is: 'organisation', header }
  const shape = shapeOf(cells)
  return shape && { is: 'product', shape }
}
