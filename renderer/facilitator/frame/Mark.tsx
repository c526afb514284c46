/** Sameday's mark: three steps up. */
export function Mark({ size = 28 }: { readonly size?: number }) {
  return (
    <svg aria-hidden="true" viewBox="0 0 28 28" width={size} height={size} fill="none">
      <rect width="28" height="28" rx="7" fill="var(--accent)" />
      <path
        d="M6 20.5h5v-4.5h5v-4.5h5v-4"
        stroke="var(--on-accent)"
        strokeWidth="2.5"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  )
}
