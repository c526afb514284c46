import '@fontsource-variable/inter/index.css'
import '@fontsource-variable/noto-sans-arabic/index.css'
import './window.css'
import { createRoot } from 'react-dom/client'
import { AudienceWindow } from './AudienceWindow'
import { type AudienceBridge, listen } from './heard'

listen((window as unknown as { readonly sameday: AudienceBridge }).sameday)

const root = document.getElementById('root')
if (root) createRoot(root).render(<AudienceWindow />)
