import type { Export } from './types'

export const exportText: Export['exportText'] = async (fileName, text) => {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }))
  link.download = fileName
  link.click()
  URL.revokeObjectURL(link.href)
  return 'saved'
}
