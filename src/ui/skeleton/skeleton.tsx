import { Box, Words } from '../host'
import './skeleton.scss'

export interface SkeletonProps {
  id?: string
  /** What is being fetched, for those who do not see the shape: "Loading services". */
  label: string
  /** Lines of text, or rows of a list. */
  kind?: 'lines' | 'rows'
  count?: number
}

/** The shape of what is about to come, where it comes at once as a rule. What takes longer needs `Waiting`. */
export function Skeleton({ id, label, kind = 'lines', count = 3 }: SkeletonProps) {
  return (
    <Box id={id} className={`skeleton is-${kind}`} role="status">
      <Words className="skeleton-label">{label}</Words>
      {Array.from({ length: count }, (_, index) => (
        <Box key={index} className="skeleton-part" isHidden />
      ))}
    </Box>
  )
}
