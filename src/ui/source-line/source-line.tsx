import { Box, Pressable, Words } from '../host'
import { Icon } from '../icon/icon'
import './source-line.scss'

export interface SourceLineProps {
  /** "Immigration Department" */
  publisher: string
  /** Of the page that was read, as the publisher wrote it, and its language (BCP 47) where that is not the page's. */
  title?: string
  titleLanguage?: string
  /** "checked 10 October 2026" */
  checked: string
  /** "may be out of date", when it is due for review. */
  outdated?: string
  /** What was really read, when it was not the source itself. */
  via?: string
  /** Where it opens, for those who do not see it. */
  opens?: string
  href?: string
  onTap?: () => void
}

/** Who says so, and when somebody last saw it there. */
export function SourceLine({ publisher, title, titleLanguage, checked, outdated, via, opens, href, onTap }: SourceLineProps) {
  return (
    <Pressable className="source-line" href={href} opensOutside onTap={onTap}>
      <Icon name="source" className="source-line-icon" />
      <Box className="source-line-text">
        <Box className="source-line-publisher">
          {title === undefined ? publisher : `${publisher}\u00a0· ${titleLanguage ? '' : title}`}
          {titleLanguage && <Words language={titleLanguage}>{title}</Words>}
        </Box>
        <Box>{via ? `${checked}\u00a0· ${via}` : checked}</Box>
        {outdated && <Box className="source-line-outdated">{outdated}</Box>}
        {opens && <Box className="unseen">{opens}</Box>}
      </Box>
    </Pressable>
  )
}
