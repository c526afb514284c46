// What start says before the app is there.

/** The sentence under which the window opens, or does so unseen. */
export const opening = ({ isVirtual }) =>
  isVirtual
    ? 'There is no display here, so Sameday runs on a virtual one; `npm run demo` leaves pictures of it.'
    : 'Opening Sameday.'

/**
 * Whether a line on stderr says nothing but that a bare machine has no D-Bus. Chromium asks for it all the same, a
 * dozen times, and no switch or variable keeps it from telling.
 */
export const isAboutDBus = (line) =>
  /:ERROR:(?:\w+\/)*bus\.cc[:(]\d+\)?\] Failed to connect to the bus/.test(line)
