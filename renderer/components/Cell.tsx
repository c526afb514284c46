import type { ReactNode } from 'react'

/** A cell of a row of a `VirtualList` that is a grid. */
export const Cell = ({
  className,
  children
}: {
  readonly className: string | undefined
  readonly children: ReactNode
}) => {
  const cell = { role: 'gridcell', className }
  return <span {...cell}>{children}</span>
}
