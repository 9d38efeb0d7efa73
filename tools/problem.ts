/** One thing that is wrong, and how to mend it. */
export interface Problem {
  /** Path from the root of the checkout, with forward slashes. */
  file: string
  /** Where in it: a field, a key, a line. */
  place: string
  message: string
}

export const problemLine = ({ file, place, message }: Problem): string => `${file}  ${place}  ${message}`
