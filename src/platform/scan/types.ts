/** What every `platform/scan` promises. */
export interface Scan {
  /** Whether this platform can scan from a page; where not, a code is opened with the phone's camera, or pasted. */
  canScan: boolean
  /** Asks the person to hold a QR code before the camera. `cancelled` is a normal outcome: say nothing. Never rejects. */
  scanText: () => Promise<{ ok: true; text: string } | { ok: false; reason: 'cancelled' | 'failed' }>
}
