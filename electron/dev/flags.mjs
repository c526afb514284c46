// What Chromium has to be told about the machine it runs on.
export const electronFlags = (display) => {
  const flags = []
  // Chromium refuses to start as root with its sandbox; as anyone else it stays on.
  if (process.getuid?.() === 0) flags.push('--no-sandbox')
  // A virtual display is a bare X server: no graphics card, and no Wayland beside it.
  if (display.isVirtual) flags.push('--disable-gpu', '--ozone-platform=x11')
  return flags
}
