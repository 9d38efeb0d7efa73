import type { Export } from './types'

export const exportText: Export['exportText'] = async (fileName, text, type = 'application/json') => {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([text.replace(/\u2060/g, '')], { type }))
  link.download = fileName
  link.click()
  URL.revokeObjectURL(link.href)
  return 'saved'
}
