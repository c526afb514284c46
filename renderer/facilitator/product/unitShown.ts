import { useApp } from '../../stores/app'
import type { OrgIndex } from '../org/orgIndex'
import { topOf } from './topOf'

/** The unit whose product side or place is on screen; otherwise the top. Null in an organisation without units. */
export function unitShown(org: OrgIndex, { room, focusId } = useApp.getState()): string | null {
  const isShown = (room === 'product' || room === 'org') && focusId !== null && org.indexById.has(focusId)
  return isShown ? focusId : (topOf(org) ?? org.columns.id[0] ?? null)
}
