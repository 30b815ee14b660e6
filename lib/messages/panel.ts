import { z } from '../mapping/zod.ts'

/** Tells the panels that a tab's page may be read now, or that something was left for it. */
export const panelCallSchema = z.strictObject({ to: z.literal('panel'), tabId: z.number().int().nonnegative() })
export type PanelCall = z.infer<typeof panelCallSchema>
