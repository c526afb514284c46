import type { KeyChanges } from '../../../shared/keys'
import { type Look, plainLook } from '../../../shared/look'
import type { Setting } from '../../../shared/preferences'
import { useApp } from '../../stores/app'
import { ask } from '../../stores/bridge'
import { unwrap } from '../actions'

/** Keeps one preference; a refusal is shown. Both windows hear of it from main. */
export const setLook = async (setting: Setting): Promise<void> => {
  unwrap(await ask('app.setting', setting))
}

export const setKeys = (changes: KeyChanges): Promise<void> => setLook({ name: 'keys', value: changes })

/** What this laptop's owner prefers, the defaults until main has said. */
export const useLook = (): Look => useApp((app) => app.hello?.look ?? plainLook)
