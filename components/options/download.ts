/** Saves a text, whole or in pieces, as a file, as a click on a download link does. */
export function download(name: string, text: string | string[], type = 'application/json'): void {
  const url = URL.createObjectURL(new Blob([text].flat(), { type }))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  // The download reads the address a moment later.
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}
