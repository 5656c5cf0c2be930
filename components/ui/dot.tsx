/** A dot between facts that is seen and not read. The spaces part the words also for those who hear them. */
export function Dot() {
  return (
    <>
      {' '}
      <span aria-hidden="true">·</span>{' '}
    </>
  )
}
