import { aws } from './aws.ts'
import { experienceCloudPack } from './experience-cloud.ts'
import { google } from './google.ts'
import { microsoft } from './microsoft.ts'
import { prm } from './prm.ts'
import { servicenow } from './servicenow.ts'
import type { StarterPack } from './starter.ts'

export { packOf, type StarterPack } from './starter.ts'

/** Every pack that comes with Dealbridge. */
export const starterPacks: StarterPack[] = [aws, microsoft, google, experienceCloudPack, servicenow, prm]
