import '../noEval'
import '../theme/global.css'
import { createRoot } from 'react-dom/client'
import { connect } from '../stores/connect'
import { App } from './App'

const root = document.getElementById('root')
if (root) createRoot(root).render(<App />)
void connect()
