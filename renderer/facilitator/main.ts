import '../theme/global.css'
import { connect } from '../stores/connect'
import { dayOf } from '../stores/day'
import { readAhead } from '../stores/reads'
import { hearGlobalKeys } from './frame/globalKeys'

// Listening comes first, painting second: what index.html shows is on screen before the scripts of the rooms are read.
void connect()
hearGlobalKeys()
readAhead('today', dayOf(new Date()))
const open = () => void import('./open')
requestAnimationFrame(() => setTimeout(open))
