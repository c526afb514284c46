import '@fontsource-variable/inter/index.css'
import '@fontsource-variable/noto-sans-arabic/index.css'
import './window.css'
import { createRoot } from 'react-dom/client'
import { type AudienceBridge, AudienceWindow } from './AudienceWindow'

const root = document.getElementById('root')
const bridge = (window as unknown as { readonly sameday: AudienceBridge }).sameday
if (root) createRoot(root).render(<AudienceWindow bridge={bridge} />)
