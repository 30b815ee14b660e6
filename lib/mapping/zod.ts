import { config, z } from 'zod'

// Otherwise zod tries whether it may compile its checks, which an extension's pages forbid and log as an error.
config({ jitless: true })

export { z }
