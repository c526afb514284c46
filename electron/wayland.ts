/**
 * Whether windows are shown through Wayland, where an application cannot say on which display its window goes.
 * @param ozone value of the switch `--ozone-platform`; empty when it was not given
 */
export function isWayland(
  platform: string,
  env: Readonly<Record<string, string | undefined>>,
  ozone: string
): boolean {
  if (platform !== 'linux') return false
  if (ozone === 'x11' || ozone === 'wayland') return ozone === 'wayland'
  return env.WAYLAND_DISPLAY !== undefined ? env.WAYLAND_DISPLAY !== '' : env.XDG_SESSION_TYPE === 'wayland'
}

/** The arguments to start again with, in X11 mode. */
export const argumentsForX11 = (args: readonly string[]): string[] => [
  ...args.filter((arg) => !/^--ozone-platform(-hint)?=/.test(arg)),
  '--ozone-platform=x11'
]
