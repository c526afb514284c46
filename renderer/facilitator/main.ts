import '../theme/global.css'
import { connect } from '../stores/connect'
import { dayOf } from '../stores/day'
import { readAhead } from '../stores/reads'

// Listening comes first, painting second: what index.html shows is on screen before the scripts of the rooms are read.
void connect()
readAhead('today', dayOf(new Date()))
const open = () => void import('./open')
requestAnimationFrame(() => setTimeout(open))
