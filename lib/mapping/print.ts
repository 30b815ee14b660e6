import { z } from './zod.ts'

/** What a field is remembered by, as `Print` in lib/page says it. */
export const printSchema = z.strictObject({
  control: z.string().max(100),
  label: z.string().max(1000),
  name: z.string().max(1000),
  id: z.string().max(1000),
  type: z.string().max(100),
  section: z.string().max(1000),
  position: z.number().int().min(0),
  sections: z.array(z.string().max(300)).max(20).optional(),
  before: z.string().max(300).optional(),
  after: z.string().max(300).optional(),
  autocomplete: z.string().max(300).optional(),
  hint: z.string().max(300).optional(),
  options: z.array(z.string().max(300)).max(60).optional(),
  values: z.array(z.string().max(300)).max(60).optional(),
  required: z.boolean().optional(),
  term: z.string().max(1000).optional(),
})
