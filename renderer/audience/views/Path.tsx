import { ChevronRight } from 'lucide-react'
import { Fragment } from 'react'
import { keyed } from '../../ceremony/keyed'
import { Name } from '../../ceremony/Name'
import styles from '../detail.module.css'

/** The way an impediment came up, from its origin. */
export function Path({ path }: { readonly path: readonly string[] }) {
  if (path.length === 0) return null
  return (
    <p className={styles.path}>
      {keyed(path).map(({ key, text: unit }, index) => (
        <Fragment key={key}>
          {index > 0 && <ChevronRight aria-hidden strokeWidth={3} className={styles.step} />}
          <Name most={24}>{unit}</Name>
        </Fragment>
      ))}
    </p>
  )
}
