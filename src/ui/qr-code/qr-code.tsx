import { useMemo } from 'react'
import { Drawing } from '../drawing/drawing'
import { Box } from '../host'
import { qrPath } from './modules'
import './qr-code.scss'

export interface QrCodeProps {
  id?: string
  /** What is in it: an address, as a rule. */
  text: string
  /** Where it leads, for those who do not see it. The address must also stand beside it, to be read or copied. */
  label: string
}

/** A QR code to hold in front of a camera. */
export function QrCode({ id, text, label }: QrCodeProps) {
  const { path, size } = useMemo(() => qrPath(text), [text])
  return (
    <Box id={id} className="qr-code" role="img" label={label}>
      <Drawing path={path} width={size} height={size} stroke={1} isCrisp />
    </Box>
  )
}
