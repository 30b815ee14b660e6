interface Window {
  // jQuery and its widgets predate types, and every plugin adds methods.
  // biome-ignore lint/suspicious/noExplicitAny: see above
  jQuery: any
}

declare module 'jquery'
declare module 'jquery-ui/dist/jquery-ui.js'
declare module '@selectize/selectize'
