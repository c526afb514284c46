import { Mark } from './Mark'

/** While main says what there is: the mark alone, as index.html has shown it since before the first script. */
export function Opening() {
  return (
    <div className="opening">
      <Mark size={56} />
      <p>Sameday</p>
    </div>
  )
}
