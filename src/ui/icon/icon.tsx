import { Box } from '../host'
import type { IconName } from './icons'
import './icon.scss'

/** A decoration beside text; screen readers skip it. */
export function Icon({ name, className }: { name: IconName; className?: string }) {
  return <Box className={`icon icon-${name}${className ? ` ${className}` : ''}`} isHidden />
}
