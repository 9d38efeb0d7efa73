import { Box } from '../host'
import { maskOf, type Shape } from './mask'
import './drawing.scss'

export interface DrawingProps extends Shape {
  className?: string
}

/**
 * A shape in the colour of the text, over the whole of the box around it, which must be positioned. Several lie on top
 * of each other. Screen readers skip it: what uses it says in words what it shows.
 */
export function Drawing({ className, ...shape }: DrawingProps) {
  // By a name of our own: Taro's runtime knows no prefixed properties.
  return <Box className={className ? `drawing ${className}` : 'drawing'} style={{ '--drawing': maskOf(shape) }} isHidden />
}
