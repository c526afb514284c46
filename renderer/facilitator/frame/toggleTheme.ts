import { useApp } from '../../stores/app'
import { ask } from '../../stores/bridge'

/** The other theme for the room's screen: its lights went on or off. */
export function toggleTheme(): void {
  const theme = useApp.getState().hello?.look.audienceTheme
  void ask('app.setting', { name: 'audienceTheme', value: theme === 'dim' ? 'bright' : 'dim' })
}
